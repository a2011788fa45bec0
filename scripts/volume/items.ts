import { randomUUID } from 'node:crypto'
import type { Locale } from '../../src/i18n/locales.ts'
import {
  documentKinds,
  eventKinds,
  newsKinds,
  organisationKinds,
  projectKinds,
  statementKinds,
} from '../../src/lib/kinds.ts'
import { pick, pickSome, type Rows, rowsOf } from './pick.ts'
import type { Pools } from './pools.ts'
import { passage, richText, slugOf, titleOf } from './texts.ts'
import type { VolumeNoun } from './words.ts'

/** How the nouns are mixed: of twenty items, so many are of each. */
const mixture: readonly VolumeNoun[] = [
  ...Array<VolumeNoun>(7).fill('news'),
  ...Array<VolumeNoun>(4).fill('statements'),
  ...Array<VolumeNoun>(2).fill('projects'),
  ...Array<VolumeNoun>(3).fill('events'),
  ...Array<VolumeNoun>(2).fill('documents'),
  ...Array<VolumeNoun>(2).fill('organisations'),
]

const kinds: Record<VolumeNoun, readonly string[]> = {
  news: newsKinds,
  statements: statementKinds,
  projects: projectKinds,
  events: eventKinds,
  documents: documentKinds,
  organisations: organisationKinds,
}

const yearsBack = 20
const day = 86_400_000

/** One synthetic item, before it becomes rows. */
interface Item {
  number: number
  noun: VolumeNoun
  id: string
  pools: Pools
  /** Such as 2014-03-09. */
  date: string
}

/** An item's columns, and its rows in tables of lists. */
interface Shape {
  columns: object
  text(locale: Locale): object
  lists?: Rows
  /** Ids of other items by the path of the relation. */
  relations?: Record<string, { column: string; ids: string[] }>
}

const shapes: Record<VolumeNoun, (item: Item) => Shape> = {
  news: ({ number, id, date, pools }) => ({
    columns: { date, sort_date: date },
    text: (locale) => ({ summary: passage(number, locale, 2), body: richText(number, locale) }),
    lists: { news_countries: choices(id, pickSome(pools.countries, number, 2)) },
    relations: {
      projects: { column: 'projects_id', ids: pickSome(pools.projects, number, 1) },
      organisations: { column: 'organisations_id', ids: pickSome(pools.organisations, number, 3) },
    },
  }),
  statements: ({ number, date, pools }) => ({
    columns: { date, published_on: date, sort_date: date },
    text: (locale) => ({ summary: passage(number, locale, 2), body: richText(number, locale) }),
    relations: {
      signatories: {
        column: 'organisations_id',
        ids: pickSome(pools.organisations, number, 5 + (number % 20)),
      },
    },
  }),
  projects: ({ number, id, date, pools }) => ({
    columns: { actual_start: date, sort_date: date, actual_end: `${Number(date.slice(0, 4)) + 2}` },
    text: (locale) => ({ summary: passage(number, locale, 2), objectives: richText(number, locale) }),
    lists: {
      projects_countries: pickSome(pools.countries, number, 3).map((country) => ({ ...row(id), country })),
      projects_partners: pickSome(pools.organisations, number, 6).map((organisation_id) => ({
        ...row(id),
        organisation_id,
        role: 'partner',
      })),
    },
  }),
  events: ({ number, id, date, pools }) => ({
    columns: { date, sort_date: date, state: 'planned', start_time: '09:30', time_zone: 'Europe/Brussels' },
    text: (locale) => ({ summary: passage(number, locale, 2), programme: richText(number, locale) }),
    lists: { events_languages: choices(id, ['en', 'fr']) },
    relations: { organisers: { column: 'organisations_id', ids: pickSome(pools.organisations, number, 2) } },
  }),
  documents: ({ number, id, date, pools }) => ({
    columns: { date, sort_date: date },
    text: (locale) => ({ summary: passage(number, locale, 3) }),
    lists: {
      documents_countries: choices(id, pickSome(pools.countries, number, 2)),
      documents_files: [
        { ...row(id), language: 'en', file_id: pick(pools.files, number), is_supplied: true },
      ],
    },
  }),
  organisations: ({ number, pools }) => ({
    columns: { sort_date: '', country: pick(pools.countries, number), city: 'Synthetic Town' },
    text: (locale) => ({ description: passage(number, locale, 3) }),
  }),
}

const row = (parent: string) => ({ _parent_id: parent, id: randomUUID() })

const choices = (parent: string, values: string[]): object[] =>
  values.map((value) => ({ parent_id: parent, value }))

/** Every fifth item is public in its site's first language only, the others in all of them. */
function languagesOf({ number, noun, pools }: Item): Locale[] {
  const site = pick(pools.sites, number)
  const languages =
    noun === 'organisations' ? [...new Set(pools.sites.flatMap((each) => each.languages))] : site.languages
  return number % 5 === 0 ? languages.slice(0, 1) : languages
}

function dateOf(number: number, now: number): string {
  return new Date(now - ((number * 7919) % (yearsBack * 365)) * day).toISOString().slice(0, 10)
}

/**
 * The rows of an item's public copy by table, as the CMS would have written them.
 *
 * @param number - the item's number from 1; the same number gives the same item in every run
 * @param now - milliseconds since 1970; dates lie up to 20 years before
 */
export function publicCopyOf(number: number, pools: Pools, now: number): { noun: VolumeNoun; rows: Rows } {
  const noun = pick(mixture, number * 11)
  const item: Item = { number, noun, id: randomUUID(), pools, date: dateOf(number, now) }
  const shape = shapes[noun](item)
  const site = pick(pools.sites, number).id
  const moment = `${item.date}T09:00:00.000Z`
  const isShared = noun === 'organisations'
  const main = {
    id: item.id,
    ...shape.columns,
    kind: pick(kinds[noun], number),
    ...(isShared ? { keeper_id: site } : { site_id: site }),
    created_at: moment,
    updated_at: moment,
    _status: 'published',
  }
  const texts = languagesOf(item).map((locale) => ({
    _parent_id: item.id,
    _locale: locale,
    [isShared ? 'name' : 'title']: titleOf(noun, number, locale),
    slug: slugOf(noun, number),
    published_at: moment,
    ...shape.text(locale),
  }))
  const topics = isShared ? {} : { topics: { column: 'topics_id', ids: pickSome(pools.topics, number, 2) } }
  const relations = Object.entries({ ...topics, ...shape.relations }).flatMap(([path, { column, ids }]) =>
    ids.map((id, at) => ({ parent_id: item.id, path, order: at + 1, [column]: id })),
  )
  return {
    noun,
    rows: {
      [noun]: [main],
      [`${noun}_locales`]: texts,
      ...rowsOf(shape.lists),
      ...(relations.length > 0 && { [`${noun}_rels`]: relations }),
    },
  }
}
