import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { defaultLocale, isLocale, localeCodes } from '../../src/i18n/locales.ts'
import { Refusal } from './refusal.ts'

/** What may be asked of a related item: which one it is. */
const identity: readonly string[] = ['id', 'value', 'relationTo']

const reading: ReadonlySet<string> = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/**
 * Whether a path of a filter or an order looks into another item. What may be read there is decided for the
 * other item; a filter on its text, or an order by it, would tell that text letter by letter.
 *
 * @param path - as the API takes it, `projects.title` or `title.fr`
 */
export function looksElsewhere(fields: readonly FlattenedField[], path: string): boolean {
  const [name = '', ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find((candidate) => candidate.name === name)
  const further = rest.join('.')
  if (!field) {
    // Versions hold the item below `version` and refer to it as `parent`; a locale may stand between the parts.
    if (name === 'parent') return rest.some((part) => !identity.includes(part))
    return (name === 'version' || isLocale(name)) && further !== '' && looksElsewhere(fields, further)
  }
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    return rest.some((part) => !identity.includes(part) && !isLocale(part))
  }
  if (further === '') return false
  if (field.type === 'blocks') {
    // A path into blocks may name the block or not.
    const paths = [further, rest.slice(1).join('.')]
    return field.blocks.some((block) => paths.some((each) => looksElsewhere(block.flattenedFields, each)))
  }
  return 'flattenedFields' in field && looksElsewhere(field.flattenedFields, further)
}

/** The paths of a filter; a condition on a related item stands as a filter in the place of a value. */
function* pathsOf(where: unknown): Generator<string> {
  if (typeof where !== 'object' || where === null) return
  for (const [key, value] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(key)) {
      for (const each of Object.values(Object(value))) yield* pathsOf(each)
      continue
    }
    yield key
    for (const compared of Object.values(Object(value))) {
      if (typeof compared === 'object' && compared !== null && !Array.isArray(compared)) {
        for (const inner of pathsOf(compared)) yield `${key}.${inner}`
      }
    }
  }
}

function* ordersOf(sort: unknown): Generator<string> {
  for (const order of [sort].flat()) {
    if (typeof order === 'string') for (const path of order.split(',')) yield path.trim().replace(/^-/, '')
  }
}

/**
 * Refuses filters and orders that look into other items, and languages that there are none of (the database
 * would refuse those with an error). Who reads and names none reads the first. The system's own queries may do all.
 *
 * @throws Refusal 400
 */
export const keepToOwnFields: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  // Without a language Payload cannot filter or sort by a translated field, its own default order included.
  if (!req.locale && reading.has(operation)) req.locale = defaultLocale
  if (req.locale && req.locale !== 'all' && !isLocale(req.locale)) {
    throw new Refusal(`There is no such language; there are ${localeCodes.join(', ')}.`, 400)
  }
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  for (const path of [...pathsOf(where), ...ordersOf(sort)]) {
    if (looksElsewhere(collection.flattenedFields, path)) {
      throw new Refusal(`“${path}” belongs to another item: filter and sort by fields of this one.`, 400)
    }
  }
  return args
}
