import type { Block, TextareaField, TextField } from 'payload'
import { localizedLongText, localizedText } from './text.ts'
import { type Words, words } from './words.ts'

/** The groups under which an editor is offered the blocks. */
const groups = {
  text: words('Text and pictures', 'Texte et images', 'Texto e imágenes'),
  lists: words('Lists', 'Listes', 'Listas'),
  people: words('People and partners', 'Personnes et partenaires', 'Personas y socios'),
  engage: words('Invitations', 'Invitations', 'Invitaciones'),
} satisfies Record<string, Words>

interface BlockDefinition {
  slug: string
  interfaceName: string
  group: keyof typeof groups
  labels: { singular: Words; plural: Words }
  fields: Block['fields']
}

/** Makes a Payload block, a part that pages are composed of. */
export function defineBlock({ group, ...definition }: BlockDefinition): Block {
  return { ...definition, admin: { group: groups[group], disableBlockName: true } }
}

/** The heading of a block. */
export function heading(): TextField {
  return localizedText('heading', words('Heading', 'Titre', 'Título'))
}

/** Some sentences between the heading of a block and what it shows. */
export function introduction(): TextareaField {
  return localizedLongText('introduction', words('Introduction', 'Introduction', 'Introducción'))
}
