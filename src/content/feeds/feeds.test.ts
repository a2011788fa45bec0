import { describe, expect, it } from 'vitest'
import { brokenAtom, brokenJsonFeed, brokenRss, parseXml } from '../../../tests/support/feed-rules.ts'
import { toAtom } from './atom.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedPath, readFeedAddress } from './feed-address.ts'
import { toJsonFeed } from './json-feed.ts'
import { toRss } from './rss.ts'

const entry: FeedEntry = {
  id: 'urn:uuid:0b5a0c0e-7a5f-5a3c-8d70-111111111111',
  title: 'A new start',
  href: 'https://example.org/icmc-europe/en/news/a-new-start',
  summary: 'What it is about.',
  author: undefined,
  published: new Date('2012-03-07T00:00:00Z'),
  updated: new Date('2012-03-08T10:00:00Z'),
  categories: [{ term: 'integration', label: 'Integration' }],
}

const feed: Feed = {
  id: 'urn:uuid:0b5a0c0e-7a5f-5a3c-8d70-222222222222',
  title: 'News | ICMC Europe',
  description: 'What is new on ICMC Europe: News',
  author: 'ICMC Europe',
  language: 'en',
  selfHref: 'https://example.org/icmc-europe/en/feeds/news.atom',
  pageHref: 'https://example.org/icmc-europe/en/news',
  iconHref: 'https://example.org/icons/doors-512.png',
  updated: new Date('2012-03-08T10:00:00Z'),
  entries: [entry],
}

const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
const difficult = [
  '<b>&amp; "x" \'y\' ]]></b>',
  '\u0000\u0001\u000b\u001f\u007f\ufffe\ud800',
  'دعم 😀 é',
  everything,
]

const withText = (text: string): Feed => ({
  ...feed,
  title: `T${text}`,
  description: `D${text}`,
  author: `A${text}`,
  entries: [
    {
      ...entry,
      title: `T${text}`,
      summary: text,
      author: `A${text}`,
      categories: [{ term: 't', label: `L${text}` }],
    },
  ],
})

describe('feeds', () => {
  it('keep their specifications, with entries and without', () => {
    for (const each of [feed, { ...feed, entries: [] }]) {
      expect(brokenAtom(toAtom(each))).toEqual([])
      expect(brokenRss(toRss(each))).toEqual([])
      expect(brokenJsonFeed(toJsonFeed(each))).toEqual([])
    }
  })

  it.each(difficult)('keep them whatever a text holds: %j', (text) => {
    const each = withText(text)
    expect(brokenAtom(toAtom(each))).toEqual([])
    expect(brokenRss(toRss(each))).toEqual([])
    expect(brokenJsonFeed(toJsonFeed(each))).toEqual([])
  })

  it('give titles back as they are written, as text in Atom and as HTML in RSS', () => {
    const each = withText(' <i> & "x"')
    const atom = parseXml(toAtom(each)) as { feed: { entry: { title: string; summary: string }[] } }
    expect(atom.feed.entry[0]?.title).toBe('T <i> & "x"')
    const rss = parseXml(toRss(each)) as { rss: { channel: { item: { title: string }[] } } }
    expect(rss.rss.channel.item[0]?.title).toBe('T &lt;i> &amp; "x"')
  })

  it('name what an entry is about, who published it and when', () => {
    expect(toAtom(feed)).toContain('<category term="integration" label="Integration"/>')
    expect(toAtom(feed)).toContain('<published>2012-03-07T00:00:00.000Z</published>')
    expect(toRss(feed)).toContain('<pubDate>Wed, 07 Mar 2012 00:00:00 GMT</pubDate>')
    expect(JSON.parse(toJsonFeed(feed)).items[0].tags).toEqual(['Integration'])
  })
})

describe('the address of a feed', () => {
  it('leads back to the list', () => {
    for (const list of [
      { kind: 'all' },
      { kind: 'noun', noun: 'news' },
      { kind: 'topic', slug: 'integration' },
    ] as const) {
      for (const format of ['atom', 'rss', 'json'] as const) {
        const segments = feedPath('en', list, format).split('/').slice(3)
        expect(readFeedAddress(segments)).toEqual({ list, format })
      }
    }
  })

  it.each([
    '',
    'news',
    'news.xml',
    'people.atom',
    'topics.atom',
    'topics/.atom',
    'topics/a/b.atom',
    'all/x.atom',
    'news.constructor',
  ])('is nothing for %j', (address) => {
    expect(readFeedAddress(address.split('/'))).toBeNull()
  })
})
