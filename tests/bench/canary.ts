import { randomBytes } from 'node:crypto'
import type { Editor } from './editor.ts'
import type { Installation } from './installation.ts'

/** A news item of this run, whose title says how often it has been published. */
export interface Canary {
  id: string
  /** Paths of the pages that show the item: the item itself, a list, the home page, the sitemap. */
  paths: Record<'item' | 'list' | 'home' | 'sitemap', string>
  /** Publishes it once more; resolves with the moment at which the answer was there. */
  publish(): Promise<number>
  /** The same past the CMS, by plain SQL. */
  publishBySql(): Promise<number>
  /** What a page says of the item, for `countOf`; undefined when it does not show it. */
  trace(page: string, kind: string): string | undefined
  /** How many times the item had been published when a page said this of it; -1 for a page that does not show it. */
  countOf(trace: string | undefined, kind: string): number
  /** How many times it has been published. */
  count(): number
}

/** When the public copy was changed, as the sitemap says it. */
async function changedAt(installation: Installation, id: string): Promise<string> {
  const [row] = await installation.query<{ moment: string }>(
    `SELECT to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS moment FROM news WHERE id = $1`,
    [id],
  )
  return row?.moment ?? ''
}

/** What the item leaves in a page: its title counts, and the sitemap has the moment of its last change. */
const traces = (name: string, kind: string): RegExp =>
  kind === 'sitemap'
    ? new RegExp(`/news/${name.toLowerCase()}</loc><lastmod>([^<]+)`)
    : new RegExp(`${name} (\\d+) sings`)

const pathsOf = (slug: string, sitemapPart: number): Canary['paths'] => ({
  item: `/icmc-europe/en/news/${slug}`,
  list: '/icmc-europe/en/news',
  home: '/icmc-europe/en',
  sitemap: `/icmc-europe/sitemaps/news-${sitemapPart}.xml`,
})

/** The part of the sitemap in which the news that were entered last stand: as many to a part as three languages allow. */
async function newestPart(installation: Installation, site: string): Promise<number> {
  const [row] = await installation.query<{ count: string }>(
    `SELECT count(*) AS count FROM news i WHERE i.site_id = $1 AND i._status = 'published' AND i.deleted_at IS NULL
      AND EXISTS (SELECT FROM news_locales l WHERE l._parent_id = i.id AND l.published_at IS NOT NULL)`,
    [site],
  )
  return Math.ceil(Number(row?.count) / Math.floor(10_000 / 3))
}

/** The day after the newest item of a site, so that the canary stands first, whatever was made before it. */
async function dayBehindAll(installation: Installation, site: string): Promise<string> {
  const [row] = await installation.query<{ day: string }>(
    `SELECT (greatest(max(left(sort_date, 10)), current_date::text)::date + 1)::text AS day FROM news WHERE site_id = $1`,
    [site],
  )
  return row?.day ?? ''
}

/** Makes the item and publishes it for the first time. */
export async function makeCanary(installation: Installation, editor: Editor): Promise<Canary> {
  const [site] = await installation.query<{ id: string }>(`SELECT id FROM sites WHERE key = 'icmc-europe'`)
  if (!site) throw new Error('There is no site to put the item on.')
  const name = `Canary${randomBytes(4).toString('hex')}`
  const slug = name.toLowerCase()
  const date = await dayBehindAll(installation, site.id)
  const data = (count: number) => ({
    title: `${name} ${count} sings`,
    slug,
    date,
    kind: 'news',
    site: site.id,
  })
  const id = await editor.create('news', { ...data(0), _status: 'published' })
  let published = 0
  const moments: string[] = []

  const noteChange = async () => {
    moments[published] = await changedAt(installation, id)
  }

  const sitemapPart = await newestPart(installation, site.id)
  await noteChange()
  return {
    id,
    paths: pathsOf(slug, sitemapPart),
    count: () => published,
    async publish() {
      const at = await editor.publish('news', id, data(published + 1))
      published += 1
      await noteChange()
      return at
    },
    async publishBySql() {
      await installation.query(
        `WITH item AS (UPDATE news SET updated_at = now() WHERE id = $1)
         UPDATE news_locales SET title = $2 WHERE _parent_id = $1 AND _locale = 'en'`,
        [id, data(published + 1).title],
      )
      const at = Date.now()
      published += 1
      await noteChange()
      return at
    },
    trace: (page, kind) => traces(name, kind).exec(page)?.[1],
    countOf(trace, kind) {
      if (trace === undefined) return -1
      return kind === 'sitemap' ? moments.lastIndexOf(trace) : Number(trace)
    },
  }
}
