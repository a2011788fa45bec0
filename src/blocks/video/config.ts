import { defineBlock } from '../../../collections/shared/fields/block.ts'
import { relation } from '../../../collections/shared/fields/relation.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const videoBlock = defineBlock({
  slug: 'video',
  interfaceName: 'VideoBlock',
  group: 'text',
  labels: { singular: words('Video', 'Vidéo', 'Vídeo'), plural: words('Videos', 'Vidéos', 'Vídeos') },
  fields: [relation('video', 'videos', words('Video', 'Vidéo', 'Vídeo'), { isRequired: true })],
})
