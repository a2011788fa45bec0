import type { Where } from 'payload'
import type { RowView } from '../lib/views/common.ts'
import type { SearchView } from '../lib/views/search.ts'
import { linkToSection } from './address.ts'
import { newerFirst } from './blocks/item-lists.ts'
import { linkToPage } from './blocks/links.ts'
import { type Doc, findPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { type RowDoc, rowFields, toRows } from './rows.ts'
import { said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** How many results a reader gets, and how much of a question is read. */
const resultLimit = 50
const longestQuery = 200
const mostWords = 8

const nouns = ['news', 'statements', 'projects', 'events', 'documents'] as const

/** What a site has in one language that holds all words of a question in its title or summary, newest first. */
export async function searchPage(site: string, locale: string, asked: string): Promise<Outcome<SearchView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const query = asked.trim().replace(/\s+/g, ' ').slice(0, longestQuery)
  const rows = query === '' ? [] : await results(here, query)
  const view: SearchView = { action: linkToSection(here, 'search'), query, rows, total: rows.length }
  const framed = await frameOf(here, {
    title: here.i18n.t('search.title'),
    paths: sectionPaths(here, 'search'),
    section: 'search',
    isSection: true,
    robots: 'noindex, follow',
  })
  return { kind: 'found', view, ...framed }
}

async function results(here: Visit, query: string): Promise<RowView[]> {
  const words = query.split(' ').slice(0, mostWords).map(escapeWildcards)
  const [pages, ...items] = await Promise.all([
    findPublic(here, 'pages', {
      where: allWordsIn(words, ['title', 'lead']),
      select: { title: true, lead: true, layout: true, sortDate: true },
      limit: resultLimit,
    }),
    ...nouns.map((noun) =>
      findPublic(here, noun, {
        where: allWordsIn(words, ['title', 'summary']),
        select: { ...rowFields[noun], sortDate: true },
        limit: resultLimit,
      }),
    ),
  ])
  const docs = items.flatMap((found, index) =>
    found.docs.map((doc) => ({ noun: nouns[index], doc }) as RowDoc),
  )
  const newest = docs.toSorted((a, b) => newerFirst(a.doc, b.doc))
  const rows = await toRows(here, newest.slice(0, resultLimit))
  return [...rows, ...pages.docs.map((page) => pageRow(here, page))].slice(0, resultLimit)
}

function allWordsIn(words: readonly string[], fields: readonly string[]): Where[] {
  return words.map((word) => ({ or: fields.map((field) => ({ [field]: { like: word } })) }))
}

/** What a reader writes is looked for as it is: in the database's patterns % and _ stand for anything. */
function escapeWildcards(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

/** Pages have no date, so they follow what has one. */
function pageRow(here: Visit, page: Doc<'pages'>): RowView {
  return {
    title: saying(page.title),
    href: linkToPage(here, page),
    kind: 'kinds.pages.page',
    summary: said(page.lead),
  }
}
