import { idOf, idsOf } from '../lib/id-of.ts'
import type { ListView } from '../lib/views/common.ts'
import type { NewsItemView } from '../lib/views/news.ts'
import { linkToItem, siteShowing } from './address.ts'
import { type Doc, findBySlug, findPublic, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { extrasOf } from './item-extras.ts'
import { linkTarget } from './link-target.ts'
import { type ListRequest, listPage } from './lists.ts'
import { loadMedia, pictureOf } from './media.ts'
import { listed, loadOrganisations } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { recordLapse } from './record.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { kindKey, type RowDoc, rowFields } from './rows.ts'
import { given, said, saying } from './said.ts'
import { firstTopic, loadTopics } from './topics-of.ts'
import { type Visit, visit } from './visit.ts'

/** The list of news of a site. */
export async function newsList(
  site: string,
  locale: string,
  request: ListRequest,
): Promise<Outcome<ListView>> {
  const here = await visit(site, locale)
  return here ? listPage(here, 'news', request, await pinnedNews(here)) : absent
}

/** What editors pinned to the top of the list, for as long as they said. */
async function pinnedNews(here: Visit): Promise<RowDoc[]> {
  const { docs } = await findPublic(here, 'news', {
    where: [{ pinnedUntil: { greater_than: new Date().toISOString() } }],
    select: { ...rowFields.news, pinnedUntil: true },
  })
  for (const { pinnedUntil } of docs) if (pinnedUntil) recordLapse(Date.parse(pinnedUntil))
  return docs.map((doc) => ({ noun: 'news', doc }))
}

/** One news item. */
export async function newsItem(site: string, locale: string, slug: string): Promise<Outcome<NewsItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const item = await findBySlug(here, 'news', slug)
  if (!item) return movedTo(here, 'news', slug)
  const paths = await itemPaths(here, 'news', item.id)
  const topics = await loadTopics(here, [item])
  const media = await loadMedia(here, [idOf(item.picture) ?? ''])
  const organisations = await loadOrganisations(here, idsOf(item.organisations))
  const [html] = await toHtml(here, [item.body])
  const view: NewsItemView = {
    ...(await extrasOf(here, 'news', item, topics, paths)),
    kind: kindKey('news', item.kind),
    kicker: said(item.kicker),
    title: saying(item.title),
    summary: said(item.summary),
    html,
    place: given(item.place),
    date: given(item.date),
    authors: await authorLinks(here, item),
    pressContact: contactOf(item),
    picture: pictureOf(media, item.picture, item.title, firstTopic(topics, item)),
    countries: item.countries ?? [],
    projects: await projectLinks(here, item),
    organisations: listed(organisations, item.organisations),
    callToAction: await linkTarget(here, item.callToAction),
    corrections: (item.corrections ?? []).flatMap(({ date, text }) =>
      text ? [{ date, text: { text } }] : [],
    ),
  }
  const framed = await frameOf(here, {
    title: item.title,
    description: item.summary,
    paths,
    owner: here.sites.get(idOf(item.site) ?? ''),
    section: 'news',
    og: { type: 'article', publishedTime: given(item.publishedAt) },
  })
  return { kind: 'found', view, ...framed }
}

async function authorLinks(here: Visit, item: Doc<'news'>) {
  const people = await loadPublic(here, 'people', idsOf(item.authors), { name: true, post: true })
  return idsOf(item.authors).flatMap((id) => {
    const person = people.get(id)
    if (!person) return []
    const site = siteShowing(here, idOf(person.site))
    return [
      {
        label: saying(person.name || person.post),
        href: linkToItem(here, site, 'people', person.slug ?? ''),
      },
    ]
  })
}

async function projectLinks(here: Visit, item: Doc<'news'>) {
  const projects = await loadPublic(here, 'projects', idsOf(item.projects), { title: true })
  return idsOf(item.projects).flatMap((id) => {
    const project = projects.get(id)
    if (!project) return []
    const site = siteShowing(here, idOf(project.site))
    return [{ label: saying(project.title), href: linkToItem(here, site, 'projects', project.slug ?? '') }]
  })
}

function contactOf({ pressContact }: Doc<'news'>): NewsItemView['pressContact'] {
  const { name, email, phone } = pressContact ?? {}
  return name || email || phone ? { name: given(name), email: given(email), phone: given(phone) } : undefined
}
