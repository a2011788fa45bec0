import type { CollectionConfig, EditViewConfig, Field } from 'payload'
import type { Ownership, Writer } from './collection-access.ts'
import type { Words } from './fields/words.ts'
import { words } from './fields/words.ts'
import type { Follows } from './uses/follows.ts'

/** The groups of the admin menu, named for what people do there. */
export const groups = {
  publish: words('Publish', 'Publier', 'Publicar'),
  people: words('People', 'Personnes', 'Personas'),
  engage: words('Engage', 'Dialoguer', 'Participar'),
  settings: words('Settings', 'Réglages', 'Ajustes'),
} satisfies Record<string, Words>

export interface CollectionDefinition {
  slug: string
  group: keyof typeof groups
  ownership: Ownership
  /** Adds the address, publication per language, drafts, versions and the trash. */
  isPublished?: boolean
  /** Has texts that are translated although it has no drafts: a translation is shown as soon as it is saved. */
  isTranslated?: boolean
  /** The least role that may create and change items; authors for published nouns, editors otherwise. */
  writer?: Writer
  labels: { singular: Words; plural: Words }
  /** One sentence for the editor. */
  description: Words
  useAsTitle: string
  columns: string[]
  fields: Field[]
  /** Items are made because of others, and are no use of them; they go with what they follow, or stay. */
  follows?: Follows
  /** The fields whose partial date lists are sorted by; the first that is filled counts. */
  sortBy?: readonly string[]
  upload?: CollectionConfig['upload']
  hooks?: CollectionConfig['hooks']
  admin?: CollectionConfig['admin']
  /** Views of a document beside its form. */
  tabs?: Record<string, EditViewConfig>
  access?: CollectionConfig['access']
  indexes?: CollectionConfig['indexes']
  endpoints?: Exclude<CollectionConfig['endpoints'], false>
  defaultSort?: CollectionConfig['defaultSort']
}
