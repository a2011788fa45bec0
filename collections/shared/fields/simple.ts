import type { CheckboxField, DateField, Field, NumberField } from 'payload'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

/** A yes or no. */
export function checkbox(name: string, label: Words, options: FieldOptions = {}): CheckboxField {
  return { name, type: 'checkbox', defaultValue: false, ...common(label, options) }
}

/** A number that is never negative. */
export function amount(
  name: string,
  label: Words,
  options: FieldOptions & { max?: number; step?: number } = {},
): NumberField {
  const shared = common(label, options)
  return {
    name,
    type: 'number',
    min: 0,
    ...(options.max !== undefined && { max: options.max }),
    ...shared,
    admin: { ...shared.admin, ...(options.step !== undefined && { step: options.step }) },
  }
}

/** A day of the calendar, for terms that end on a day. Content uses `partialDate` instead. */
export function day(name: string, label: Words, options: FieldOptions = {}): DateField {
  const shared = common(label, options)
  return {
    name,
    type: 'date',
    ...shared,
    admin: { ...shared.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  }
}

/** A day and a time, for things that begin or end at a moment. */
export function moment(name: string, label: Words, options: FieldOptions = {}): DateField {
  const shared = common(label, options)
  return {
    name,
    type: 'date',
    ...shared,
    admin: { ...shared.admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } },
  }
}

/** Fields side by side. */
export function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}
