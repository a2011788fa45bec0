import { XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'item', 'link', 'category', 'url', 'sitemap', 'xhtml:link'].includes(name),
})

type Node = Record<string, unknown>

/** What an XML document says, as objects with attributes under `@name`. */
export function parseXml(text: string): Node {
  return parser.parse(text) as Node
}

/** What keeps a text from being well-formed XML that every reader takes. */
export function brokenXml(text: string): string[] {
  const isValid = XMLValidator.validate(text)
  return [
    ...(isValid === true ? [] : [`${isValid.err.msg} in line ${isValid.err.line}`]),
    ...(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)
      ? ['a character that XML has not']
      : []),
    ...(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>') ? [] : ['no declaration']),
  ]
}

const list = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : [])
const isAbsolute = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\/[^ ]+$/.test(value)
const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))

type Check = [boolean, string]
const broken = (checks: readonly Check[]): string[] =>
  checks.filter(([isKept]) => !isKept).map(([, what]) => what)

function once(values: readonly unknown[], what: string): Check {
  return [new Set(values).size === values.length, `${what} twice`]
}

/** What a text lacks of what Atom asks for (RFC 4287, sections 4.1.1 and 4.1.2). */
export function brokenAtom(text: string): string[] {
  const feed = parseXml(text)['feed'] as Node | undefined
  if (!feed) return ['no feed', ...brokenXml(text)]
  const links = (node: Node, rel: string) => list(node['link']).filter((link) => link['@rel'] === rel)
  const entries = list(feed['entry'])
  return [
    ...brokenXml(text),
    ...broken([
      [feed['@xmlns'] === 'http://www.w3.org/2005/Atom', 'namespace'],
      [isText(feed['@xml:lang']), 'language'],
      [isIri(feed['id']), 'id'],
      [isText(feed['title']), 'title'],
      [isMoment(feed['updated']), 'updated'],
      [isText((feed['author'] as Node | undefined)?.['name']), 'author'],
      [links(feed, 'self').length === 1 && isAbsolute(links(feed, 'self')[0]?.['@href']), 'link to itself'],
      [links(feed, 'alternate').length === 1, 'link to the page'],
      once(
        entries.map((entry) => entry['id']),
        'an id',
      ),
    ]),
    ...entries.flatMap((entry, index) =>
      broken([
        [isIri(entry['id']), `id of ${index}`],
        [isText(entry['title']), `title of ${index}`],
        [isMoment(entry['updated']) && isMoment(entry['published']), `dates of ${index}`],
        [
          links(entry, 'alternate').length === 1 && isAbsolute(links(entry, 'alternate')[0]?.['@href']),
          `link of ${index}`,
        ],
        [list(entry['category']).every((category) => isText(category['@term'])), `categories of ${index}`],
      ]),
    ),
  ]
}

/** What a text lacks of what RSS 2.0 asks for (rssboard.org/rss-specification). */
export function brokenRss(text: string): string[] {
  const rss = parseXml(text)['rss'] as Node | undefined
  const channel = rss?.['channel'] as Node | undefined
  if (!rss || !channel) return ['no channel', ...brokenXml(text)]
  const items = list(channel['item'])
  const date =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
  return [
    ...brokenXml(text),
    ...broken([
      [rss['@version'] === '2.0', 'version'],
      [isText(channel['title']), 'title'],
      [isAbsolute(list(channel['link'])[0]), 'link'],
      [isText(channel['description']), 'description'],
      [isText(channel['language']), 'language'],
      [date.test(String(channel['lastBuildDate'])), 'date'],
      [(channel['atom:link'] as Node | undefined)?.['@rel'] === 'self', 'link to itself'],
      once(
        items.map((item) => (item['guid'] as Node | undefined)?.['#text']),
        'a guid',
      ),
    ]),
    ...items.flatMap((item, index) =>
      broken([
        [isText(item['title']) || isText(item['description']), `title of ${index}`],
        [isAbsolute(list(item['link'])[0]), `link of ${index}`],
        [(item['guid'] as Node | undefined)?.['@isPermaLink'] === 'false', `guid of ${index}`],
        [date.test(String(item['pubDate'])), `date of ${index}`],
      ]),
    ),
  ]
}

/** What a text lacks of what JSON Feed 1.1 asks for (jsonfeed.org/version/1.1). */
export function brokenJsonFeed(text: string): string[] {
  const feed = JSON.parse(text) as Node
  const items = list(feed['items'])
  return [
    ...broken([
      [feed['version'] === 'https://jsonfeed.org/version/1.1', 'version'],
      [isText(feed['title']), 'title'],
      [isAbsolute(feed['home_page_url']) && isAbsolute(feed['feed_url']), 'addresses'],
      [isText(feed['language']), 'language'],
      [list(feed['authors']).length === 1, 'authors'],
      [Array.isArray(feed['items']), 'items'],
      once(
        items.map((item) => item['id']),
        'an id',
      ),
    ]),
    ...items.flatMap((item, index) =>
      broken([
        [isText(item['id']), `id of ${index}`],
        [isAbsolute(item['url']), `address of ${index}`],
        [
          typeof item['content_text'] === 'string' || typeof item['content_html'] === 'string',
          `content of ${index}`,
        ],
        [isMoment(item['date_published']) && isMoment(item['date_modified']), `dates of ${index}`],
        [Array.isArray(item['tags']) && item['tags'].every(isText), `tags of ${index}`],
      ]),
    ),
  ]
}
