import type { Feed, FeedEntry } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageHref,
    feed_url: feed.selfHref,
    description: feed.description,
    icon: feed.iconHref,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(itemOf),
  })
}

function itemOf(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.href,
    title: entry.title,
    // One of content_html and content_text has to be there.
    content_text: entry.summary ?? '',
    summary: entry.summary,
    date_published: entry.published.toISOString(),
    date_modified: entry.updated.toISOString(),
    authors: entry.author === undefined ? undefined : [{ name: entry.author }],
    tags: entry.categories.map(({ label }) => label),
  }
}
