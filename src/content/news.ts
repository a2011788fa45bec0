import { idOf, idsOf } from '../lib/id-of.ts'
import type { ListView } from '../lib/views/common.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import type { NewsItemView } from '../lib/views/news.ts'
import { linkToItem, siteShowing } from './address.ts'
import { type Doc, findPublic, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { organisationData, structuredData } from './json-ld.ts'
import { linkTarget } from './link-target.ts'
import type { AddressQuery } from './list-request.ts'
import { listPage } from './lists.ts'
import { locate } from './located.ts'
import { loadMedia, pictureOf } from './media.ts'
import { listed, loadOrganisations } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { recordLapse } from './record.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { kindKey, type RowDoc, rowFields } from './rows.ts'
import { given, said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** The list of news of a site. */
export async function newsList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<ListView>> {
  const here = await visit(site, locale)
  return here ? listPage(here, 'news', query, await pinnedNews(here)) : absent
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
  const located = await locate(here, 'news', slug, aroundRow('news'))
  if (!located) return movedTo(here, 'news', slug)
  const { item, paths } = located
  const [extras, media, organisations, [html], authors, projects, callToAction] = await Promise.all([
    extrasOf(here, 'news', located),
    loadMedia(here, [idOf(item.picture) ?? '']),
    loadOrganisations(here, idsOf(item.organisations)),
    toHtml(here, [item.body]),
    authorLinks(here, item),
    projectLinks(here, item),
    linkTarget(here, item.callToAction),
  ])
  const view: NewsItemView = {
    ...extras,
    kind: kindKey('news', item.kind),
    kicker: said(item.kicker),
    title: saying(item.title),
    summary: said(item.summary),
    html,
    place: given(item.place),
    date: given(item.date),
    authors,
    pressContact: contactOf(item),
    picture: pictureOf(media, item.picture, item.title, extras.topics?.[0]?.key),
    countries: item.countries ?? [],
    projects,
    organisations: listed(organisations, item.organisations),
    callToAction,
    corrections: (item.corrections ?? []).flatMap(({ date, text }) =>
      text ? [{ date, text: { text } }] : [],
    ),
  }
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const summary = view.summary?.text
  const framed = await frameOf(here, {
    title: item.title,
    description: item.summary,
    paths,
    owner,
    section: 'news',
    og: { type: 'article', publishedTime: given(item.publishedAt) },
    jsonLd: [
      {
        ...structuredData(here, { type: 'NewsArticle', title: item.title, summary, paths, owner }),
        datePublished: view.date,
        author: authorsOf(view, owner.name),
        publisher: organisationData(owner.name),
      },
    ],
  })
  return { kind: 'found', view, ...framed }
}

/** Whoever is named on the page; else the office itself. */
function authorsOf({ authors }: NewsItemView, office: string): JsonObject | JsonObject[] {
  if (!authors?.length) return organisationData(office)
  return authors.map(({ label }) => ({ '@type': 'Person', name: label.text }))
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
