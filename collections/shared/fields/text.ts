import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

const shortLimit = 300
const longLimit = 4000

interface TextOptions extends FieldOptions {
  maxLength?: number
  validate?: TextFieldSingleValidation
  placeholder?: string
}

interface LongTextOptions extends FieldOptions {
  maxLength?: number
  rows?: number
}

/** One line that is the same in every language: a name, a number, an address. */
export function text(name: string, label: Words, options: TextOptions = {}): TextField {
  const shared = common(label, options)
  return {
    name,
    type: 'text',
    maxLength: options.maxLength ?? shortLimit,
    ...shared,
    ...(options.validate && { validate: options.validate }),
    admin: { ...shared.admin, ...(options.placeholder && { placeholder: options.placeholder }) },
  }
}

/** One line that is written anew in every language. */
export function localizedText(name: string, label: Words, options: TextOptions = {}): TextField {
  return { ...text(name, label, options), localized: true }
}

/** Some sentences that are the same in every language. */
export function longText(name: string, label: Words, options: LongTextOptions = {}): TextareaField {
  const shared = common(label, options)
  return {
    name,
    type: 'textarea',
    maxLength: options.maxLength ?? longLimit,
    ...shared,
    admin: { ...shared.admin, rows: options.rows ?? 3 },
  }
}

/** Some sentences that are written anew in every language. */
export function localizedLongText(name: string, label: Words, options: LongTextOptions = {}): TextareaField {
  return { ...longText(name, label, options), localized: true }
}
