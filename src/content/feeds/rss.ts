import { element, type Xml, xmlDocument } from '../../lib/xml.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedFormats } from './feed-address.ts'

/**
 * A feed as RSS 2.0 (rssboard.org), with the link to itself that its best practices ask for. Readers take
 * titles and descriptions for HTML, so what is text is escaped once more.
 */
export function toRss(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.pageHref),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        element('lastBuildDate', {}, feed.updated.toUTCString()),
        element('atom:link', { rel: 'self', type: feedFormats.rss, href: feed.selfHref }),
        ...feed.entries.map((entry) => itemOf(entry, feed.author)),
      ),
    ),
  )
}

function itemOf(entry: FeedEntry, publisher: string): Xml {
  return element(
    'item',
    {},
    element('title', {}, asHtml(entry.title)),
    element('link', {}, entry.href),
    element('guid', { isPermaLink: 'false' }, entry.id),
    element('pubDate', {}, entry.published.toUTCString()),
    // The element author of RSS is for an e-mail address.
    element('dc:creator', {}, entry.author ?? publisher),
    ...entry.categories.map(({ label }) => element('category', {}, label)),
    entry.summary === undefined ? undefined : element('description', {}, asHtml(entry.summary)),
  )
}

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
