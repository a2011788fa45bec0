import type { ArrayField, Condition, Field, NamedGroupField, TabsField, UnnamedTab } from 'payload'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

/** A tab of an editing screen. It has no name, so the stored data does not know of it. */
export function tab(label: Words, fields: Field[], description?: Words): UnnamedTab {
  return { label, fields, ...(description && { admin: { description } }) }
}

/** The tabs of an editing screen. */
export function tabs(...all: UnnamedTab[]): TabsField {
  return { type: 'tabs', tabs: all }
}

/** Fields that belong together and are stored together. */
export function group(
  name: string,
  label: Words,
  fields: Field[],
  options: FieldOptions = {},
): NamedGroupField {
  return { name, type: 'group', ...common(label, options), fields }
}

/**
 * Rows of fields. The rows are the same in every language; what is translated are the texts in them, so that
 * the languages of an item keep one structure.
 *
 * @param one - what one row is called, for the button that adds it
 */
export function list(
  name: string,
  label: Words,
  one: Words,
  fields: Field[],
  options: FieldOptions & { maxRows?: number } = {},
): ArrayField {
  const shared = common(label, options)
  return {
    name,
    type: 'array',
    labels: { singular: one, plural: label },
    maxRows: options.maxRows ?? 200,
    ...shared,
    admin: { ...shared.admin, initCollapsed: true },
    fields,
  }
}

/** Shows a field only while its neighbour holds one of the values. */
export function whenNeighbour(name: string, ...values: string[]): Condition {
  return (_data, siblings: Partial<Record<string, unknown>>) =>
    values.includes(String(siblings?.[name] ?? ''))
}
