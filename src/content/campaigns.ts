import { idOf, idsOf } from '../lib/id-of.ts'
import type { AskView, CampaignItemView } from '../lib/views/campaigns.ts'
import type { ListView } from '../lib/views/common.ts'
import { type Doc, findBySlug } from './find.ts'
import { frameOf } from './frame.ts'
import { extrasOf } from './item-extras.ts'
import { linkTarget } from './link-target.ts'
import { type ListRequest, listPage } from './lists.ts'
import { loadMedia, pictureOf } from './media.ts'
import { listed, loadOrganisations } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { given, said, saying } from './said.ts'
import { firstTopic, loadTopics } from './topics-of.ts'
import { visit } from './visit.ts'

/** The list of campaigns of a site. */
export async function campaignList(
  site: string,
  locale: string,
  request: ListRequest,
): Promise<Outcome<ListView>> {
  const here = await visit(site, locale)
  return here ? listPage(here, 'campaigns', request) : absent
}

/** One campaign. */
export async function campaignItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<CampaignItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const item = await findBySlug(here, 'campaigns', slug)
  if (!item) return movedTo(here, 'campaigns', slug)
  const paths = await itemPaths(here, 'campaigns', item.id)
  const topics = await loadTopics(here, [item])
  const media = await loadMedia(here, [idOf(item.picture) ?? ''])
  const organisations = await loadOrganisations(here, idsOf(item.partners))
  const [html] = await toHtml(here, [item.body])
  const view: CampaignItemView = {
    ...(await extrasOf(here, 'campaigns', item, topics, paths)),
    title: saying(item.title),
    summary: said(item.summary),
    html,
    ask: askOf(item),
    partners: listed(organisations, item.partners),
    partnersNote: said(item.partnersNote),
    callToAction: await linkTarget(here, item.callToAction),
    picture: pictureOf(media, item.picture, item.title, firstTopic(topics, item)),
  }
  const framed = await frameOf(here, {
    title: item.title,
    description: item.summary,
    paths,
    owner: here.sites.get(idOf(item.site) ?? ''),
    section: 'campaigns',
  })
  return { kind: 'found', view, ...framed }
}

function askOf({ ask }: Doc<'campaigns'>): AskView | undefined {
  const { text, figure, unit, byYear } = ask ?? {}
  if (!text && !figure) return undefined
  return { text: said(text), figure: given(figure), unit: said(unit), byYear: given(byYear) }
}
