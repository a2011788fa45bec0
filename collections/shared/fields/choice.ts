import type { SelectField } from 'payload'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

/** Values that are stored, in the order in which they are offered, with the words for each. */
export interface Choices<Value extends string> {
  values: readonly Value[]
  labels: Record<Value, Words>
}

const optionsOf = <Value extends string>({ values, labels }: Choices<Value>) =>
  values.map((value) => ({ value, label: labels[value] }))

/** One of a few values. */
export function choice<Value extends string>(
  name: string,
  label: Words,
  choices: Choices<Value>,
  options: FieldOptions & { defaultValue?: Value } = {},
): SelectField {
  return {
    name,
    type: 'select',
    options: optionsOf(choices),
    ...(options.defaultValue && { defaultValue: options.defaultValue }),
    ...common(label, options),
  }
}

/** Any number of a few values. */
export function choices<Value extends string>(
  name: string,
  label: Words,
  offered: Choices<Value>,
  options: FieldOptions = {},
): SelectField {
  return { name, type: 'select', hasMany: true, options: optionsOf(offered), ...common(label, options) }
}

/** What an item is: a press release, a joint statement, a network. Stands in the sidebar of every noun. */
export function kind<Value extends string>(
  offered: Choices<Value>,
  options: { defaultValue?: Value; help?: Words } = {},
): SelectField {
  return choice('kind', { en: 'Kind', fr: 'Type', es: 'Tipo' }, offered, {
    isRequired: true,
    isInSidebar: true,
    isIndexed: true,
    ...options,
  })
}
