import { describe, expect, it } from 'vitest'
import type { FoundEntry } from './search-entries.ts'
import { excerptOf, marked, matchBegins, matchEnds } from './search-excerpt.ts'

const mark = (text: string) => text.replaceAll('[', matchBegins).replaceAll(']', matchEnds)
const shown = (parts: ReturnType<typeof marked>) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('marks of a folded text', () => {
  it.each([
    ['A new start', 'A new start', 'A new start'],
    ['A new start', 'A [new] start', 'A [new] start'],
    ['L’Été à venir', 'L [Été] à venir', 'L’[Été] à venir'],
    ['مُهَاجِر هنا', '[مهاجر] هنا', '[مُهَاجِر ]هنا'.replace(' ]', '] ')],
    ['soft\u00adhyphen', '[softhyphen]', '[soft\u00adhyphen]'],
    ['👍 good', '👍 [good]', '👍 [good]'],
    ['all of it', '[all of it]', '[all of it]'],
  ])('come to %s', (text, folded, expected) => {
    expect(shown(marked(text, mark(folded)))).toBe(expected)
  })

  it('are dropped when the places cannot be the same', () => {
    expect(shown(marked('one two', mark('one [two] three')))).toBe('one two')
  })
})

describe('an excerpt', () => {
  const entry = (texts: Partial<FoundEntry>) =>
    shown(excerptOf({ summary: null, markedSummary: null, part: '', markedPart: '', ...texts } as FoundEntry))
  const long = `${'word '.repeat(100)}match ${'word '.repeat(100)}`

  it('is the summary when it has a match, or when nothing has', () => {
    expect(entry({ summary: 'A match', markedSummary: mark('A [match]'), part: 'x' })).toBe('A [match]')
    expect(entry({ summary: 'A summary', markedSummary: 'A summary', part: 'x', markedPart: 'x' })).toBe(
      'A summary',
    )
  })

  it('is a part of the text around the match otherwise', () => {
    const text = entry({
      summary: 'S',
      markedSummary: 'S',
      part: long,
      markedPart: mark(long.replace('match', '[match]')),
    })
    expect(text).toMatch(/^… word .*\[match\].* word …$/)
    expect(text.length).toBeLessThan(300)
  })

  it('keeps apart what stands on lines of its own: headings, items of lists, paragraphs', () => {
    const part = 'refugee resettlement\n\nmixed migration \n integration\nA sentence.\nAnother one'
    expect(entry({ part, markedPart: part.replace('mixed', mark('[mixed]')) })).toBe(
      'refugee resettlement · [mixed] migration · integration · A sentence. Another one',
    )
    expect(entry({ part: '\nOne\ntwo\n', markedPart: mark('\nOne\n[two]\n') })).toBe('One · [two]')
    expect(entry({ part: 'One\ntwo', markedPart: mark('[One\ntwo]') })).toBe('[One · two]')
  })

  it('is nothing when there is no text', () => {
    expect(entry({})).toBe('')
  })
})
