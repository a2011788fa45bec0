import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { type Locale, localeCodes, locales } from './locales.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

const messages: Readonly<Record<Locale, object>> = { en, fr, es, ar, ru }

/** Every message of a language by its key, in the order of the file. */
function flat(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )
}

const astOf = (message: string, locale: Locale) =>
  new IntlMessageFormat(message, locales[locale].intl, undefined, { ignoreTag: true }).getAst()

type Element = ReturnType<typeof astOf>[number]

const hasValue = (element: Element): element is Element & { value: string } =>
  'value' in element && element.type !== 0

/** A message taken apart: all its elements, those within its forms, too. */
function elementsOf(ast: readonly Element[]): Element[] {
  return ast.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elementsOf(value)) : []),
  ])
}

const placeholdersOf = (message: string, locale: Locale): string[] => [
  ...new Set(
    elementsOf(astOf(message, locale))
      .filter(hasValue)
      .map(({ value }) => value),
  ),
]

const english = new Map(flat(en))

describe.each(localeCodes.filter((locale) => locale !== 'en'))('the messages in %s', (locale) => {
  const own = new Map(flat(messages[locale]))

  it('have the keys of the English ones, in their order', () => {
    expect([...own.keys()]).toEqual([...english.keys()])
  })

  it('take the same values', () => {
    for (const [key, message] of own) {
      const expected = placeholdersOf(english.get(key) ?? '', 'en').toSorted()
      expect.soft(placeholdersOf(message, locale).toSorted(), key).toEqual(expected)
    }
  })
})

it.each(localeCodes)('plurals in %s have the forms of the language, and none is empty', (locale) => {
  const { pluralCategories } = new Intl.PluralRules(locales[locale].intl).resolvedOptions()
  for (const [key, message] of flat(messages[locale])) {
    expect.soft(message.trim(), key).not.toBe('')
    for (const element of elementsOf(astOf(message, locale))) {
      if (!('pluralType' in element)) continue
      const forms = Object.keys(element.options).filter((form) => !form.startsWith('='))
      expect.soft(forms.toSorted(), key).toEqual(pluralCategories.toSorted())
    }
  }
})

it('no word that French shortens before a vowel stands before a name, which may begin with one', () => {
  const shortened =
    /\b(?:de|que|le|la|je|ne|se|jusque|lorsque|puisque) \{(?:by|host|name|office|site|title)\}/i
  for (const [key, message] of flat(fr)) expect.soft(message, key).not.toMatch(shortened)
})
