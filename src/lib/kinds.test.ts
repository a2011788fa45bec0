import { describe, expect, it } from 'vitest'
import { countryCodes } from './countries.ts'
import * as kinds from './kinds.ts'
import { spokenLanguages } from './spoken-languages.ts'

describe.each(Object.entries(kinds))('%s', (_name, values) => {
  it('holds each value once', () => {
    expect(new Set(values).size).toBe(values.length)
    for (const value of values) expect(value).toMatch(/^[a-z]+([-A-Z]?[a-z]+)*$/)
  })
})

describe('countries and languages', () => {
  it('are known by name to Intl', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    expect(countryCodes.filter((code) => !countries.of(code))).toEqual([])
    expect(spokenLanguages.filter((code) => !languages.of(code))).toEqual([])
  })

  it('hold the 249 countries of the standard and Kosovo, each once', () => {
    expect(new Set(countryCodes).size).toBe(250)
    expect(countryCodes).toHaveLength(250)
  })

  it('store Greece and the United Kingdom by their ISO codes', () => {
    expect(countryCodes).toEqual(expect.arrayContaining(['GR', 'GB']))
    expect(countryCodes).not.toContain('EL')
    expect(countryCodes).not.toContain('UK')
  })
})
