import { describe, expect, it } from 'vitest'
import { i18nFor } from './i18n.ts'
import { localeCodes } from './locales.ts'

const en = i18nFor('en')

describe('i18nFor', () => {
  it('makes one for each language and keeps it', () => {
    expect(i18nFor('fr')).toBe(i18nFor('fr'))
    expect(localeCodes.map((code) => i18nFor(code).dir)).toEqual(['ltr', 'ltr', 'ltr', 'rtl', 'ltr'])
  })
})

describe('t', () => {
  it('has plural forms and leaves markup alone', () => {
    expect(en.t('counts.projects', { count: 1 })).toBe('1 project')
    expect(en.t('counts.projects', { count: 1200 })).toBe('1,200 projects')
    expect(en.t('common.photo', { credit: '<b>A</b>' })).toBe('Photo: <b>A</b>')
  })
})

describe('date', () => {
  it.each([
    ['2012', '2012'],
    ['2012-03', 'March 2012'],
    ['2012-03-29', '29 March 2012'],
    ['soon', 'soon'],
  ])('%s reads %s', (stored, words) => {
    expect(en.date(stored)).toBe(words)
  })

  it('keeps the day in every time zone and every language', () => {
    for (const code of localeCodes) expect(i18nFor(code).date('2024-01-01')).toMatch(/1.*2024|2024.*1/)
  })
})

describe('dateRange', () => {
  it.each([
    ['2010-03', '2011-08', 'March 2010 to August 2011'],
    ['2013', '2014', '2013 to 2014'],
    ['2013', '2013', '2013'],
    ['2012', undefined, 'From 2012'],
    [undefined, '2012-03', 'Until March 2012'],
    [undefined, undefined, ''],
  ])('%s and %s', (from, to, words) => {
    expect(en.dateRange(from, to)).toBe(words)
  })

  it("writes days of one month in the language's own way", () => {
    expect(en.dateRange('2012-03-05', '2012-03-07')).toMatch(/^5\s?–\s?7 March 2012$/)
  })
})

describe('time', () => {
  it('names the zone as it is on that day', () => {
    expect(en.time('10:00')).toBe('10:00')
    expect(en.time('10:00', { name: 'Europe/Brussels', date: '2024-01-15' })).toBe('10:00 CET')
    expect(en.time('10:00', { name: 'Europe/Brussels', date: '2024-07-15' })).toBe('10:00 CEST')
    // The clocks are changed while it is still 1 o'clock in UTC.
    expect(en.time('01:30', { name: 'Europe/Brussels', date: '2024-03-31' })).toBe('01:30 CET')
    expect(en.time('03:00', { name: 'Europe/Brussels', date: '2024-03-31' })).toBe('03:00 CEST')
  })
})

describe('names', () => {
  it('accepts the EU spellings of country codes', () => {
    expect(en.country('EL')).toBe(en.country('GR'))
    expect(en.country('UK')).toBe('United Kingdom')
    expect(i18nFor('fr').country('ES')).toBe('Espagne')
  })

  it('lets a site name a country in its own way', () => {
    expect(en.country('XK')).toBe('Kosovo')
    expect(en.country('XK', 'icmpd-brussels')).toBe('Kosovo*')
  })

  it('knows languages, lists and numbers', () => {
    expect(en.language('ar')).toBe('Arabic')
    expect(en.list(['IOM', 'UNHCR', 'ICMC'])).toBe('IOM, UNHCR and ICMC')
    expect(i18nFor('ar').number(15)).toBe('15')
    expect(i18nFor('ar').separator).toBe('، ')
  })
})
