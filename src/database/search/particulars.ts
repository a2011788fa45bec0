import type { SearchedNoun } from '../../lib/searched-nouns.ts'

/** What is particular to a noun; `item` is its row, `t` its texts in one language. */
export interface Particulars {
  title: string
  summary: string
  /** Other names, one for each language of the texts. */
  names?: string[]
  /** Other names, whatever the language. */
  ownNames?: string[]
  /** Words that are the same in each language. */
  body?: string[]
}

/** How many signed stands for {count}: as stated, else as many as are listed. */
const withCount = (column: string): string =>
  `replace(t.${column}, '{count}', coalesce(nullif(t.signatory_count_stated, ''), (SELECT count(*)::text
    FROM statements_rels r WHERE r.parent_id = item.id AND r.path = 'signatories')))`

const usual: Particulars = { title: 't.title', summary: 't.summary' }

export const particulars: Record<SearchedNoun, Particulars> = {
  news: usual,
  statements: {
    title: withCount('title'),
    summary: withCount('summary'),
    body: ['item.speaker_name', namesIn('statements_abbreviations', 'short')],
  },
  projects: { ...usual, ownNames: ['item.acronym'], body: ['item.grant_number'] },
  campaigns: usual,
  events: { ...usual, body: [namesIn('events_speakers', 'name')] },
  documents: usual,
  'newsletter-issues': usual,
  pages: { title: 't.title', summary: 't.lead' },
  topics: { title: 't.name', summary: 't.lead' },
  people: {
    title: `coalesce(nullif(item.name, ''), t.post)`,
    summary: `coalesce(nullif(CASE WHEN item.name <> '' THEN t.post END, ''), t.biography)`,
    names: ['t.post'],
  },
  organisations: {
    title: 't.name',
    summary: 't.description',
    names: ['t.short_name'],
    ownNames: [
      'item.acronym',
      namesIn('organisations_aliases', 'name'),
      namesIn('organisations_former_names', 'name'),
    ],
  },
}

function namesIn(table: string, column: string): string {
  return `(SELECT string_agg(${column}, E'\\n') FROM ${table} WHERE _parent_id = item.id)`
}
