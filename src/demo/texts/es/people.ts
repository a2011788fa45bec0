import type { PersonTexts } from '../../types.ts'

/** Posts are named without gender: the people who hold them are not known, or not described. */
export const people: Record<string, PersonTexts> = {
  'head-of-office': { slug: 'responsable-de-la-oficina', post: 'Responsable de la oficina' },
  'city-coordinator': { slug: 'coordinacion-de-ciudades', post: 'Coordinación de ciudades' },
  'policy-finance-officer': {
    slug: 'responsable-de-politicas-proyectos-y-finanzas',
    post: 'Responsable de políticas, desarrollo de proyectos y finanzas',
  },
  'network-coordinator': {
    slug: 'coordinacion-de-la-red-de-reasentamiento',
    post: 'Coordinación de la red de reasentamiento',
  },
  'communication-assistant': {
    slug: 'asistente-de-administracion-y-comunicacion',
    post: 'Asistente de administración y comunicación',
  },
}
