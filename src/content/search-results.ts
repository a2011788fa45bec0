import type { I18n } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import { itemPath, sectionOf } from '../lib/addresses.ts'
import { type SearchedNoun, searchedNouns } from '../lib/searched-nouns.ts'
import type { KindKey, Words } from '../lib/views/common.ts'
import type { FacetView, ResultView, SearchView } from '../lib/views/search.ts'
import type { Site } from '../payload-types.ts'
import { linkTo } from './address.ts'
import { pagePath } from './page-paths.ts'
import { kindKey } from './rows.ts'
import { given, saying } from './said.ts'
import type { FacetCount, FoundEntry } from './search-entries.ts'
import { excerptOf } from './search-excerpt.ts'
import type { Answer } from './search-query.ts'
import { type FilterName, filterNames, mostPages, type Question, questionQuery } from './search-question.ts'
import { pageSize } from './search-sql.ts'

/** From where results are looked at. */
export interface Viewpoint {
  i18n: I18n
  /** The language of the results. */
  locale: Locale
  publicUrl: string
  sites: ReadonlyMap<string, Site>
  /** The site that is searched; null for all of them. */
  site: Site | null
  /** Address of the form. */
  action: string
  /** Parameters that every link of the page carries. */
  carried: Readonly<Record<string, string>>
}

/** Kinds of nouns that are not divided any further. */
const onlyKinds: Partial<Record<SearchedNoun, KindKey>> = {
  campaigns: 'kinds.pages.campaign',
  pages: 'kinds.pages.page',
  topics: 'kinds.pages.topic',
  people: 'kinds.pages.person',
  organisations: 'kinds.pages.partner',
  'newsletter-issues': 'kinds.pages.issue',
}

/** Makes of an answer what readers see. */
export function searchView(from: Viewpoint, question: Question, found: Answer): SearchView {
  const shown = Math.min(Math.ceil(found.total / pageSize), mostPages)
  const isFiltered = Object.keys(question.filters).length > 0
  return {
    action: from.action,
    query: question.text,
    answer: found.answer,
    rows: found.entries.map((entry) => resultView(from, entry)),
    total: found.total,
    isMore: found.isMore,
    facets: facetViews(from, question, found.facets),
    active: activeFilters(from, question, found.facets),
    clearHref: isFiltered
      ? from.action + questionQuery({ ...question, filters: {} }, { more: from.carried })
      : undefined,
    pagination:
      shown > 1
        ? {
            page: Math.min(question.page, shown),
            pages: shown,
            hrefs: Array.from(
              { length: shown },
              (_, index) => from.action + questionQuery(question, { page: index + 1, more: from.carried }),
            ),
          }
        : undefined,
  }
}

function resultView(from: Viewpoint, entry: FoundEntry): ResultView {
  const { noun, slug, layout, locale, kind, owner } = entry
  const site = siteOf(from, entry)
  const path = noun === 'pages' ? pagePath(locale, layout, slug) : itemPath(noun, locale, slug)
  const isElsewhere = from.site === null ? site : owner !== from.site.id && entry.sites.length > 0
  const named = from.site === null ? site : from.sites.get(owner ?? '')
  return {
    title: saying(entry.title),
    href: linkTo(from, site, path),
    hreflang: locale === from.i18n.locale ? undefined : locale,
    kind: onlyKinds[noun] ?? kindKey(noun, kind ?? ''),
    acronym: given(entry.acronym),
    date: given(entry.date),
    site: isElsewhere && named ? saying(named.name) : undefined,
    excerpt: excerptOf(entry),
    lang: locale === from.i18n.locale ? undefined : locale,
  }
}

/** The site on which a link to a result leads: the one that is searched, else the owner's. */
function siteOf({ site, sites, locale }: Viewpoint, entry: FoundEntry): Site {
  const offering = [...sites.values()].filter(({ languages }) => languages.includes(locale))
  const showing = offering.filter(({ id }) => entry.sites.includes(id))
  const own = offering.find(({ id }) => id === entry.owner)
  const found = site ?? own ?? showing[0] ?? offering[0]
  if (!found) throw new Error(`No site is offered in ${locale}`)
  return found
}

const facetLabels: Readonly<Record<FilterName, FacetView['label']>> = {
  site: 'search.site',
  kind: 'filters.kind',
  topic: 'filters.topic',
  country: 'filters.country',
  organisation: 'search.organisation',
  year: 'filters.year',
}

/** Filters that are not in force, each with the values that would leave something out. */
function facetViews(from: Viewpoint, question: Question, counts: readonly FacetCount[]): FacetView[] {
  return (['site', 'kind', 'topic', 'country', 'organisation', 'year'] as const).flatMap((name) => {
    const options = counts.filter(({ facet }) => facet === name)
    if (question.filters[name] || options.length === 0) return []
    return [
      {
        label: facetLabels[name],
        options: options.map((option) => ({
          label: optionLabel(from, option),
          count: option.count,
          href:
            from.action + questionQuery(question, { changed: { [name]: option.value }, more: from.carried }),
        })),
      },
    ]
  })
}

function optionLabel(
  { i18n, locale, sites }: Viewpoint,
  { facet, value, label }: Omit<FacetCount, 'count'>,
): Words {
  if (label !== null) return { text: label, lang: locale === i18n.locale ? undefined : locale }
  if (facet === 'country') return { text: i18n.country(value) }
  if (facet === 'site') return { text: [...sites.values()].find(({ key }) => key === value)?.name ?? value }
  const noun = searchedNouns.find((each) => each === value)
  if (facet !== 'kind' || !noun) return { text: value }
  return {
    text: i18n.t(noun === 'pages' ? 'search.pages' : `sections.${sectionOf[noun]}`),
  }
}

/** The filters in force, each with the way to the same question without it. */
function activeFilters(
  from: Viewpoint,
  question: Question,
  counts: readonly FacetCount[],
): { label: Words; removeHref: string }[] {
  return filterNames.flatMap((name) => {
    const value = question.filters[name]
    if (!value) return []
    const known = counts.find((option) => option.facet === name && option.value === value)
    const label = optionLabel(from, { facet: name, value, label: known?.label ?? null })
    const without = { ...question.filters, [name]: '' }
    return [
      { label, removeHref: from.action + questionQuery(question, { changed: without, more: from.carried }) },
    ]
  })
}
