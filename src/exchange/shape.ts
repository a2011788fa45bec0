import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { localeCodes } from '../i18n/locales.ts'
import { isSoundText } from '../lib/control-characters.ts'
import { isId } from '../lib/is-id.ts'
import { contentFields } from './nouns.ts'

/** The longest text of an item, in characters. */
export const longestText = 1_000_000
const mostRows = 5_000

// PostgreSQL refuses a NUL and halves of characters with an error.
const text = z.string().max(longestText).refine(isSoundText)
const sound = z.unknown().refine(isSound)
const rowId = z.string().regex(/^[\w-]{1,64}$/)
const id = z.string().refine(isId)
// Who wrote something is named by e-mail, which is no id.
const email = z.string().max(254).refine(isSoundText)

/** A node of a text of the editor, with those in it. */
const textNode: z.ZodType = z.looseObject({
  type: z.string(),
  children: z.array(z.lazy(() => textNode)).optional(),
})

/** Whether all texts in something are sound, the names of its properties too. */
function isSound(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestText && isSoundText(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, each]) => isSoundText(name) && isSound(each))
}

/** A language, or any of them, with what stands in it. */
const byLanguage = (inner: z.ZodType) =>
  z.strictObject(Object.fromEntries(localeCodes.map((code) => [code, inner.nullish()])))

const many = (inner: z.ZodType, isMany: boolean | undefined) =>
  isMany ? z.array(inner).max(mostRows) : inner

function relationShape(relationTo: string | string[], hasMany: boolean | undefined): z.ZodType {
  const one = Array.isArray(relationTo)
    ? z.strictObject({ relationTo: z.enum(relationTo), value: id })
    : relationTo === 'users'
      ? email
      : id
  return many(one, hasMany)
}

function rowShape(fields: readonly FlattenedField[], own: z.ZodRawShape = {}): z.ZodType {
  return z.strictObject({ ...shapeOfFields(fields), id: rowId.nullish(), ...own })
}

function valueShape(field: FlattenedField): z.ZodType {
  switch (field.type) {
    case 'checkbox':
      return z.boolean()
    case 'number':
      return many(z.number(), field.hasMany)
    case 'date':
      return z.iso.datetime({ offset: true })
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return many(z.enum(values), field.type === 'select' ? field.hasMany : false)
    }
    case 'relationship':
    case 'upload':
      return relationShape(field.relationTo, field.hasMany)
    case 'richText':
      return z.strictObject({ root: z.looseObject({ children: z.array(textNode) }) }).refine(isSound)
    case 'json':
      return sound
    case 'group':
    case 'tab':
      return z.strictObject(shapeOfFields(field.flattenedFields))
    case 'array':
      return z.array(rowShape(field.flattenedFields)).max(mostRows)
    case 'blocks':
      return z.array(blockShape(field.blocks)).max(mostRows)
    case 'text':
      return many(text, field.hasMany)
    default:
      return text
  }
}

function blockShape(blocks: readonly { slug: string; flattenedFields: FlattenedField[] }[]): z.ZodType {
  const shapes = blocks.map((block) =>
    rowShape(block.flattenedFields, { blockType: z.literal(block.slug), blockName: text.nullish() }),
  )
  return z.discriminatedUnion('blockType', shapes as unknown as [z.core.$ZodTypeDiscriminable])
}

function shapeOfFields(fields: readonly FlattenedField[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => name !== 'id' && name !== 'blockType' && name !== 'blockName')
      .map((field) => {
        const value = valueShape(field)
        return [field.name, ('localized' in field && field.localized ? byLanguage(value) : value).nullish()]
      }),
  )
}

const known = new Map<string, z.ZodType>()

/** What an item of a noun may say in a file: the noun's own fields and nothing else, each of its kind. */
export function contentShape(collection: SanitizedCollectionConfig): z.ZodType {
  const shape = known.get(collection.slug) ?? z.strictObject(shapeOfFields(contentFields(collection)))
  known.set(collection.slug, shape)
  return shape
}
