import type { Locale } from '../../src/i18n/locales.ts'
import { names, sentences, type VolumeNoun } from './words.ts'

/** What every synthetic address begins with, and by what the items are found again. */
export const mark = 'synthetic-'

const digits = (number: number): string => String(number).padStart(6, '0')

/** The address of an item, the same in every language. */
export function slugOf(noun: VolumeNoun, number: number): string {
  return `${mark}${noun}-${digits(number)}`
}

/** The title, such as "Synthetic statement 000123". */
export function titleOf(noun: VolumeNoun, number: number, locale: Locale): string {
  return `${names[locale][noun]} ${digits(number)}`
}

/** Some sentences that differ from item to item and are the same in every run. */
export function passage(number: number, locale: Locale, count: number): string {
  const known = sentences[locale]
  return Array.from({ length: count }, (_, at) => known[(number * 7 + at * 3) % known.length]).join(' ')
}

/** Of how many sentences the paragraphs of an item's text are: mostly three to nine, in every tenth item one of 60. */
function paragraphLengths(number: number): number[] {
  const usual = Array.from({ length: 3 + (number % 5) }, (_, at) => 3 + ((number + at * 2) % 7))
  return number % 10 === 0 ? [...usual, 60] : usual
}

/** A text as the rich-text editor stores it: paragraphs below a heading. */
export function richText(number: number, locale: Locale): object {
  const paragraphs = paragraphLengths(number).map((count, at) =>
    node('paragraph', passage(number + at, locale, count), { textFormat: 0, textStyle: '' }),
  )
  const heading = node('heading', passage(number + 5, locale, 1), { tag: 'h2' })
  const children = [...paragraphs.slice(0, 2), heading, ...paragraphs.slice(2)]
  return { root: { type: 'root', ...layout, children } }
}

const layout = { version: 1, format: '', indent: 0, direction: 'ltr' }

function node(type: string, text: string, own: object): object {
  const words = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  return { type, ...layout, ...own, children: [words] }
}
