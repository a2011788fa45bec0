import { describe, expect, it } from 'vitest'
import { questionQuery, readQuestion } from './search-question.ts'

describe('a question', () => {
  it.each([
    ['two words', ['two', 'words'], false, false],
    ['"two words"', ['two', 'words'], true, false],
    ['« deux mots »', ['deux', 'mots'], true, false],
    ['one -two', ['one', 'two'], true, true],
    ['one OR two', ['one', 'OR', 'two'], true, false],
    ['covid-19', ['covid', '19'], false, false],
    ['l’asile', ['l', 'asile'], false, false],
    ['مُهَاجِر', ['مهاجر'], false, false],
    ['ـــ *!', [], false, false],
  ])('%s is read as its words', (q, words, hasOperators, excludes) => {
    expect(readQuestion({ q })).toMatchObject({ words, hasOperators, excludes })
  })

  it('keeps no more than a person would write, and nothing that the database refuses', () => {
    expect(readQuestion({ q: 'a\u0000b\u001bc' }).text).toBe('a b c')
    expect(readQuestion({ q: '\ud800' }).text).toBe('')
    expect(readQuestion({ q: 'x'.repeat(1_000) }).text).toHaveLength(200)
    expect(readQuestion({ q: `${'x'.repeat(199)}😀` }).text).toBe('x'.repeat(199))
    expect(readQuestion({ q: 'w '.repeat(100) }).words).toHaveLength(12)
    // Marks of direction would turn round the page's own words beside it.
    expect(readQuestion({ q: '\u202erefugees\u202c \u2066now\u2069' }).text).toBe('refugees now')
  })

  it('leaves out filters and pages that no link of ours has', () => {
    const { filters, page } = readQuestion({
      q: 'x',
      kind: 'users',
      country: 'b!',
      year: '20x5',
      topic: "a' OR 1",
      organisation: 'ecre',
      page: '99999',
    })
    expect({ filters, page }).toEqual({ filters: { organisation: 'ecre' }, page: 1 })
    expect(readQuestion({ q: 'x', page: '99' }).page).toBe(20)
  })

  it('knows countries by the letters of the European Union, too', () => {
    const country = (value: string) => readQuestion({ q: 'x', country: value }).filters.country
    expect(['UK', 'EL', 'BE'].map(country)).toEqual(['GB', 'GR', 'BE'])
  })

  it('has one address for itself, with other filters and pages', () => {
    const question = readQuestion({ q: 'a & b', kind: 'news', year: '2013' })
    expect(questionQuery(question, { page: 2 })).toBe('?q=a+%26+b&kind=news&year=2013&page=2')
    expect(questionQuery(question, { changed: { kind: '' } })).toBe('?q=a+%26+b&year=2013')
  })
})
