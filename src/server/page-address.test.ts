import { describe, expect, it } from 'vitest'
import { internalPath, pageAddress } from './page-address.ts'

const everywhere = { origin: 'https://example.org', claimedBy: null }
const claimed = { origin: 'https://site.example', claimedBy: 'site' }

const addressOf = (path: string, query: string, place: typeof everywhere | typeof claimed = everywhere) =>
  pageAddress({ path, query: new URLSearchParams(query), place })

describe('the address of a page within Next', () => {
  it('has what the portal has below a folder of its own, on hosts that no site claims', () => {
    expect(['/', '/search', '/search/suggestions'].map((path) => internalPath(path, everywhere))).toEqual([
      '/portal',
      '/portal/search',
      '/portal/search/suggestions',
    ])
    expect(internalPath('/search/other', everywhere)).toBe('/search/other')
    expect(internalPath('/search', claimed)).toBe('/site/search')
    expect(internalPath('/portal/search/suggestions', everywhere)).toBeNull()
  })

  it('keeps the parameters that the page knows, in one order, and no others', () => {
    const query = 'language=fr&q=a&x=1&page=2'
    expect(addressOf('/search', query)).toBe('/portal/search?q=a&page=2&language=fr')
    expect(addressOf('/search/suggestions', query)).toBe('/portal/search/suggestions?q=a&language=fr')
    expect(addressOf('/site/en/search/suggestions', query)).toBe('/site/en/search/suggestions?q=a')
    expect(addressOf('/en/search', query, claimed)).toBe('/site/en/search?q=a&page=2')
    expect(addressOf('/site/en/about', query)).toBe('/site/en/about')
  })

  it('has as much of a long question as is looked for', () => {
    const words = 'resettlement '.repeat(20).trim()
    expect(addressOf('/search', `q=${words}`)).toBe(
      `/portal/search?q=${words.slice(0, 200).replaceAll(' ', '+')}`,
    )
    const address = addressOf('/site/en/search', `q=${'x'.repeat(199)}😀&kind=${'x'.repeat(201)}`)
    expect(address).toBe(`/site/en/search?q=${'x'.repeat(199)}`)
  })

  it('says of a list which filters have a value that is none, and not which value', () => {
    const query = 'country=XX&year=0&topic=asylum&x=1'
    expect(addressOf('/site/en/news', query)).toBe('/site/en/news?topic=asylum&country=%3F&year=%3F')
    expect(addressOf('/site/en/news', 'country=%3F')).toBe('/site/en/news?country=%3F')
    expect(addressOf('/site/en/news', 'country=uk')).toBe('/site/en/news?country=GB')
    expect(addressOf('/site/en/news', 'country=')).toBe('/site/en/news')
  })
})
