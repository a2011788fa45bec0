import type { OptionObject, SelectField } from 'payload'
import { countryCodes } from '../../../src/lib/countries.ts'
import { spokenLanguages } from '../../../src/lib/spoken-languages.ts'
import { common, type FieldOptions } from './options.ts'
import { type Words, words } from './words.ts'

const named = (codes: readonly string[], type: 'region' | 'language'): OptionObject[] => {
  const [en, fr, es] = ['en', 'fr', 'es'].map((language) => new Intl.DisplayNames(language, { type }))
  const nameOf = (names: Intl.DisplayNames | undefined, code: string) => names?.of(code) ?? code
  return codes.map((code) => ({
    value: code,
    label: words(nameOf(en, code), nameOf(fr, code), nameOf(es, code)),
  }))
}

const countryOptions = named(countryCodes, 'region')
const languageOptions = named(spokenLanguages, 'language')

// One type in the database for all fields that hold a country, so that a new one is one line in a migration.
const country = { type: 'select', enumName: 'country_code' } as const
const language = { type: 'select', enumName: 'language_code' } as const

/** The country of something, by its ISO 3166-1 code. */
export function countryField(options: FieldOptions = {}): SelectField {
  return {
    name: 'country',
    ...country,
    interfaceName: 'CountryCode',
    options: [...countryOptions],
    ...common(words('Country', 'Pays', 'País'), options),
  }
}

/** The countries that an item is about. */
export function countriesField(options: FieldOptions = {}): SelectField {
  return {
    name: 'countries',
    ...country,
    interfaceName: 'CountryCodes',
    hasMany: true,
    options: [...countryOptions],
    ...common(words('Countries', 'Pays', 'Países'), {
      help: words(
        'The countries that it is about.',
        'Les pays dont il est question.',
        'Los países de los que trata.',
      ),
      ...options,
    }),
  }
}

/** The languages that somebody speaks or that an event is held in; these are more than the site's own. */
export function spokenLanguagesField(label: Words, options: FieldOptions = {}): SelectField {
  return {
    name: 'languages',
    ...language,
    interfaceName: 'LanguageCodes',
    hasMany: true,
    options: [...languageOptions],
    ...common(label, options),
  }
}
