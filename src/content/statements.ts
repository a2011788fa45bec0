import { sectionPath } from '../lib/addresses.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { idOf, idsOf } from '../lib/id-of.ts'
import { endOfPartialDate, parsePartialDate } from '../lib/partial-dates.ts'
import type { ListView, OrganisationLink } from '../lib/views/common.ts'
import type { SignatoriesView, StatementItemView } from '../lib/views/statements.ts'
import type { Site } from '../payload-types.ts'
import { linkTo } from './address.ts'
import { loadDocumentTiles } from './document-tiles.ts'
import type { Doc } from './find.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { organisationData, structuredData } from './json-ld.ts'
import type { AddressQuery } from './list-request.ts'
import { listPage } from './lists.ts'
import { type Located, locate } from './located.ts'
import { listed, loadOrganisations, type Organisations, one } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { recordLapse } from './record.ts'
import { movedTo } from './redirects.ts'
import { toHtml } from './rich-text.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
import { homeOf } from './site-links.ts'
import { signatoryCount, statementTitle, withCount } from './statement-title.ts'
import { type Visit, visit } from './visit.ts'

type Statement = Doc<'statements'>

/** The list of statements of a site. */
export async function statementList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<ListView>> {
  const here = await visit(site, locale)
  return here ? listPage(here, 'statements', query) : absent
}

/** One statement. */
export async function statementItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<StatementItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'statements', slug, aroundRow('statements'))
  if (!located) return movedTo(here, 'statements', slug)
  const { item, paths } = located
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const view = await viewOf(here, located, owner)
  const summary = view.summary?.text
  const framed = await frameOf(here, {
    title: view.title.text,
    description: summary,
    paths,
    owner,
    section: 'statements',
    og: { type: 'article', publishedTime: given(item.publishedOn) ?? given(item.publishedAt) },
    jsonLd: [
      {
        ...structuredData(here, { type: 'Article', title: view.title.text, summary, paths, owner }),
        datePublished: view.publishedOn ?? view.date,
        author: organisationData(view.author?.name.text ?? owner.name),
        publisher: organisationData(owner.name),
      },
    ],
  })
  return { kind: 'found', view, ...framed }
}

async function viewOf(here: Visit, located: Located<'statements'>, owner: Site): Promise<StatementItemView> {
  const { item } = located
  const actors = [item.signatories, item.initiators, item.addressees].flatMap(idsOf)
  const [extras, organisations, [html], documents] = await Promise.all([
    extrasOf(here, 'statements', located),
    loadOrganisations(here, [idOf(item.authorOrganisation), ...actors]),
    toHtml(here, [item.body]),
    loadDocumentTiles(here, idsOf(item.documents)),
  ])
  const { speaker, answers } = item
  return {
    ...extras,
    kind: kindKey('statements', item.kind),
    kicker: said(item.kicker),
    title: saying(statementTitle(here, item)),
    summary: said(withCount(here, item, item.summary)),
    html: html?.replaceAll('{count}', () => escapeHtml(signatoryCount(here, item))),
    date: given(item.date),
    publishedOn: item.publishedOn === item.date ? undefined : given(item.publishedOn),
    occasion: said(item.occasion),
    place: given(item.place),
    author: authorOf(here, item, organisations, owner),
    addressees: listed(organisations, item.addressees),
    answers: answers?.text ? { text: saying(answers.text), date: given(answers.date) } : undefined,
    speaker:
      speaker?.name || speaker?.capacity
        ? { name: given(speaker.name), capacity: said(speaker.capacity) }
        : undefined,
    bindingLanguage: given(item.bindingLanguage),
    signatories: signatoriesOf(here, item, organisations),
    abbreviations: item.abbreviations?.flatMap(({ short, long }) =>
      long ? [{ short, long: saying(long) }] : [],
    ),
    figures: item.figures?.flatMap(({ value, label }) =>
      value && label ? [{ value: saying(value), label: saying(label) }] : [],
    ),
    lapsed: lapsedOf(item),
    documents,
    version: given(item.version),
    contactHref: contactHref(here, owner),
  }
}

/** Who speaks, where it is not the office whose site this is. */
function authorOf(
  here: Visit,
  item: Statement,
  organisations: Organisations,
  owner: Site,
): OrganisationLink | undefined {
  const author = one(organisations, item.authorOrganisation)
  if (author || owner.id === here.site.id) return author
  const { href, lang } = homeOf(here, owner)
  return { name: { text: owner.name, lang }, href }
}

function signatoriesOf(
  here: Visit,
  item: Statement,
  organisations: Organisations,
): SignatoriesView | undefined {
  const named = listed(organisations, item.signatories)
  const initiators = listed(organisations, item.initiators)
  // The number that the title holds stands here too, although not all who signed can be named.
  const isWhole = named.length === idsOf(item.signatories).length
  const stated = said(isWhole ? item.signatoryCountStated : signatoryCount(here, item))
  if (named.length === 0 && initiators.length === 0 && !stated) return undefined
  return { named, stated, note: said(item.signatoryCountNote), initiators }
}

/** Says that what a statement names lies behind us, from the moment on at which it does. */
function lapsedOf({ lapsed }: Statement): StatementItemView['lapsed'] {
  const date = lapsed?.after ? parsePartialDate(lapsed.after) : undefined
  if (!date) return undefined
  const moment = endOfPartialDate(date).getTime()
  recordLapse(moment)
  return moment <= Date.now() ? { after: given(lapsed?.after), note: said(lapsed?.note) } : undefined
}

/** The page of the office that answers for the statement, in the reader's language where it has it. */
function contactHref(here: Visit, owner: Site): string {
  const site = owner.languages.includes(here.locale) ? owner : here.site
  return linkTo(here, site, sectionPath(here.locale, 'contact'))
}
