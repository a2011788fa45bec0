import type { Locale } from '../../i18n/locales.ts'

/** Small words that every sentence of a language has, and that the others do not. */
const smallWords: Readonly<Record<'en' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'the and of to in is are was with for that this on by from have has not be which their'.split(' '),
  ),
  fr: new Set(
    'le les des du et est une dans pour que qui sur avec par au aux ce cette ne pas sont ont leur'.split(' '),
  ),
  es: new Set(
    'el los las del y en una para que con por se al es como más su sus no son han este esta'.split(' '),
  ),
}

const scripts = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
] as const

/** As many words in a row in other letters than the language's are more than a name. */
const foreignRun = 3

const runs = scripts.map(([code, script]) => {
  const word = `${script.source}[${script.source}\\p{M}]*`
  // It begins where a word begins, and no character belongs to a word and to what stands between words: so a long
  // word is gone through once.
  const start = `(?<![${script.source}\\p{M}])`
  return [code, new RegExp(`${start}${word}(?:[^\\p{L}\\p{M}]+${word}){${foreignRun - 1},}`, 'u')] as const
})

/**
 * The first words of a passage that stand in Arabic or Cyrillic letters although its language has others, as of a
 * sentence that is quoted. One or two words are taken for a name.
 *
 * @returns undefined where there are none; of languages that share their letters it can tell nothing
 */
export function foreignLetters(passage: string, locale: Locale): string | undefined {
  for (const [code, run] of runs) {
    const found = code === locale ? null : run.exec(passage)
    if (found) return found[0]
  }
  return undefined
}

/** Fewer words, as a name or a title, are in whatever language they are. */
const fewest = 8

/**
 * The language of a passage, by its letters and its small words.
 *
 * @returns undefined when that cannot be told: too short, or of no language of the sites
 */
export function languageOf(passage: string): Locale | undefined {
  const words = passage.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewest) return undefined
  const letters = passage.match(/\p{L}/gu)?.length ?? 0
  for (const [locale, script] of scripts) {
    if ((passage.match(script)?.length ?? 0) > letters / 2) return locale
  }
  const ranks = (['en', 'fr', 'es'] as const)
    .map((locale) => ({ locale, count: words.filter((word) => smallWords[locale].has(word)).length }))
    .toSorted((one, other) => other.count - one.count)
  const [first, second] = ranks
  return first && first.count >= 3 && first.count >= 2 * (second?.count ?? 0) ? first.locale : undefined
}
