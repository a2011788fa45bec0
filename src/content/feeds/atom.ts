import { element, type Xml, xmlDocument } from '../../lib/xml.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedFormats } from './feed-address.ts'

/** A feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('link', { rel: 'self', type: feedFormats.atom, href: feed.selfHref }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.pageHref }),
      element('updated', {}, feed.updated.toISOString()),
      element('author', {}, element('name', {}, feed.author)),
      element('icon', {}, feed.iconHref),
      ...feed.entries.map(entryOf),
    ),
  )
}

function entryOf(entry: FeedEntry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.href }),
    element('published', {}, entry.published.toISOString()),
    element('updated', {}, entry.updated.toISOString()),
    entry.author === undefined ? undefined : element('author', {}, element('name', {}, entry.author)),
    ...entry.categories.map(({ term, label }) => element('category', { term, label })),
    // An entry without content has to have a summary where it says nothing else; an empty one is allowed.
    element('summary', {}, entry.summary ?? ''),
  )
}
