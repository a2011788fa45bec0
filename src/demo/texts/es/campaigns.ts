import type { CampaignTexts } from '../../types.ts'

export const campaigns: Record<string, CampaignTexts> = {
  'resettlement-saves-lives': {
    slug: 'el-reasentamiento-salva-vidas',
    title: 'El reasentamiento salva vidas',
    summary: 'La campaña pedía a Europa 20 000 plazas de reasentamiento al año para 2020.',
    body: `ICMC Europe y otras ONG destacadas plantearon una cifra a Europa: 20 000 plazas cada año para personas refugiadas reasentadas, para 2020.

El año que fijaba la campaña ya ha pasado. La petición permanece aquí tal como se formuló, para que pueda contrastarse con lo que se hizo.`,
    ask: {
      text: '20 000 plazas de reasentamiento al año en Europa para 2020',
      unit: 'plazas de reasentamiento al año en Europa',
    },
    partnersNote: 'Con otras ONG destacadas, que nuestra documentación no nombra.',
  },
}
