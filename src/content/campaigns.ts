import { idOf, idsOf } from '../lib/id-of.ts'
import type { AskView, CampaignItemView } from '../lib/views/campaigns.ts'
import type { ListView } from '../lib/views/common.ts'
import type { Doc } from './find.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { linkTarget } from './link-target.ts'
import type { AddressQuery } from './list-request.ts'
import { listPage } from './lists.ts'
import { locate } from './located.ts'
import { loadMedia, pictureOf } from './media.ts'
import { listed, loadOrganisations } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { given, said, saying } from './said.ts'
import { visit } from './visit.ts'

/** The list of campaigns of a site. */
export async function campaignList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<ListView>> {
  const here = await visit(site, locale)
  return here ? listPage(here, 'campaigns', query) : absent
}

/** One campaign. */
export async function campaignItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<CampaignItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'campaigns', slug, aroundRow('campaigns'))
  if (!located) return movedTo(here, 'campaigns', slug)
  const { item, paths } = located
  const [extras, media, organisations, [html], callToAction] = await Promise.all([
    extrasOf(here, 'campaigns', located),
    loadMedia(here, [idOf(item.picture) ?? '']),
    loadOrganisations(here, idsOf(item.partners)),
    toHtml(here, [item.body]),
    linkTarget(here, item.callToAction),
  ])
  const view: CampaignItemView = {
    ...extras,
    title: saying(item.title),
    summary: said(item.summary),
    html,
    ask: askOf(item),
    partners: listed(organisations, item.partners),
    partnersNote: said(item.partnersNote),
    callToAction,
    picture: pictureOf(media, item.picture, item.title, extras.topics?.[0]?.key),
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
  return {
    text: repeats(text, figure) ? undefined : said(text),
    figure: given(figure),
    unit: said(unit),
    byYear: given(byYear),
  }
}

/** Whether a sentence says the figure that stands above it, however it groups the digits. */
function repeats(text: string | null | undefined, figure: number | null | undefined): boolean {
  return (
    Boolean(text && figure) && (text ?? '').replace(/(?<=\d)[\s.,’'](?=\d)/g, '').includes(String(figure))
  )
}
