import type { OptionObject, SelectField } from 'payload'
import { localeCodes, locales } from '../../../src/i18n/locales.ts'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

const languageOptions: OptionObject[] = localeCodes.map((code) => ({
  value: code,
  // A language is named in itself, so that whoever reads it finds it whatever the panel's language.
  label: locales[code].endonym,
}))

/** One of the languages that the sites are written in. */
export function localeField(name: string, label: Words, options: FieldOptions = {}): SelectField {
  return { name, type: 'select', options: [...languageOptions], ...common(label, options) }
}

/** Some of the languages that the sites are written in. */
export function localesField(name: string, label: Words, options: FieldOptions = {}): SelectField {
  return { name, type: 'select', hasMany: true, options: [...languageOptions], ...common(label, options) }
}
