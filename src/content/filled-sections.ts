import type { Locale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { Section } from '../lib/kinds.ts'
import { askAgain } from './ask.ts'
import { naming, nounsNaming } from './joint-work.ts'
import { keptTogether } from './kept.ts'
import type { Paths } from './page-paths.ts'
import { union } from './public-ids.ts'
import { fromPublic, onSite, placements, Values } from './public-sql.ts'
import { recordDocument, recordList } from './record.ts'
import { nounsWithTopics } from './topics-of.ts'
import type { Visit } from './visit.ts'

/** Sections that list items of one noun. */
const nouns = ['news', 'statements', 'projects', 'campaigns', 'events', 'documents', 'people'] as const

/** Sections that have nothing to say where nothing is listed; what each of them is made of. */
const madeOf = {
  ...(Object.fromEntries(nouns.map((noun) => [noun, [noun]])) as Record<(typeof nouns)[number], string[]>),
  topics: [...nounsWithTopics, 'topics'],
  partners: [...nounsNaming, 'organisations', 'memberships'],
}

type ListSection = keyof typeof madeOf

const sections = Object.keys(madeOf) as ListSection[]

const isListSection = (section: Section): section is Section & ListSection => section in madeOf

/** Whether a section has something to show on the site in the language of the visit. */
export async function hasSomething(visit: Visit, section: Section): Promise<boolean> {
  // The network is joined at one site, and its page has something to say before anybody has joined.
  if (section === 'network') return visit.site.hasNetwork === true
  if (!isListSection(section)) return true
  return (await filledSections(visit, [visit.locale])).get(visit.locale)?.has(section) ?? false
}

/** The addresses of a section in the languages of the site in which it has something. */
export async function filledPaths(visit: Visit, section: Section): Promise<Paths> {
  const { languages } = visit.site
  const filled = isListSection(section) ? await filledSections(visit, languages) : null
  const within = languages.filter((locale) => !isListSection(section) || filled?.get(locale)?.has(section))
  return Object.fromEntries(within.map((locale) => [locale, sectionPath(locale, section)]))
}

/**
 * The lists of the site that have something, by language. One item is enough to fill a section, and as long as
 * it is there the answer holds: so the pages of a site do not come to depend on all its lists merely by having
 * a menu.
 */
async function filledSections(
  visit: Visit,
  locales: readonly Locale[],
): Promise<ReadonlyMap<Locale, ReadonlySet<ListSection>>> {
  const found = await keptTogether(locales, {
    nameOf: (locale) => `sections with something on ${visit.site.id} in ${locale}`,
    read: (missing) => readWitnesses(visit, missing),
    note: async (locale, witnesses) => {
      await placements(visit)
      noteWitnesses({ ...visit, locale }, witnesses ?? [])
    },
  })
  return new Map([...found].map(([locale, of]) => [locale, new Set(of.map(({ section }) => section))]))
}

/** What shows that a section is not empty. */
interface Witness {
  locale: Locale
  section: ListSection
  noun: string
  id: string
  /** The topic or the organisation that the item names. */
  named: string | null
}

async function readWitnesses(
  visit: Visit,
  locales: readonly Locale[],
): Promise<ReadonlyMap<Locale, Witness[]>> {
  const values = new Values()
  const statements = await Promise.all(
    locales.map(async (locale) => {
      const here = { ...visit, locale }
      const witnesses = [
        ...(await Promise.all(nouns.map((noun) => anyItem(values, here, noun)))),
        ...(await Promise.all(nounsWithTopics.map((noun) => anyOnTopic(values, here, noun)))),
        ...(await Promise.all(nounsNaming.map((noun) => anyNaming(values, here, noun)))),
        anyMembership(values, here),
      ]
      return `SELECT ${values.add(locale)}::text AS locale, w.* FROM (${union(witnesses)}) w`
    }),
  )
  const witnesses = await askAgain<Witness>(union(statements), values.list)
  const byLocale = Map.groupBy(witnesses, ({ locale }) => locale)
  return new Map(locales.map((locale) => [locale, byLocale.get(locale) ?? []]))
}

function noteWitnesses(visit: Visit, witnesses: readonly Witness[]): void {
  for (const { section, noun, id, named } of witnesses) {
    recordDocument(noun, id)
    if (named) recordDocument(section === 'topics' ? 'topics' : 'organisations', named)
  }
  const filled = new Set(witnesses.map(({ section }) => section))
  for (const section of sections) if (!filled.has(section)) recordAbsence(visit, section)
}

/** What would fill an empty section is something new in the lists that it is made of. */
function recordAbsence({ site, locale }: Visit, section: ListSection): void {
  for (const noun of madeOf[section]) {
    const isOnSite = nouns.some((each) => each === noun)
    recordList(noun, isOnSite ? { site: site.id, locale } : {})
  }
}

async function within(values: Values, visit: Visit, noun: (typeof nouns)[number]): Promise<string> {
  return (await onSite(values, visit, noun)).map((each) => `(${each})`).join(' OR ')
}

async function anyItem(values: Values, visit: Visit, noun: (typeof nouns)[number]): Promise<string> {
  return `SELECT '${noun}' AS section, '${noun}' AS noun, i.id, NULL::uuid AS named
    ${fromPublic(noun, values.add(visit.locale))} AND (${await within(values, visit, noun)})
    ORDER BY i.sort_date, i.id LIMIT 1`
}

async function anyOnTopic(
  values: Values,
  visit: Visit,
  noun: (typeof nounsWithTopics)[number],
): Promise<string> {
  const locale = values.add(visit.locale)
  return `SELECT 'topics', '${noun}', t.parent_id, t.topics_id FROM ${noun}_rels t
    WHERE t.path = 'topics' AND EXISTS (SELECT ${fromPublic('topics', locale)} AND i.id = t.topics_id)
      AND EXISTS (SELECT ${fromPublic(noun, locale)} AND i.id = t.parent_id AND (${await within(values, visit, noun)}))
    LIMIT 1`
}

const published = `o._status = 'published' AND o.deleted_at IS NULL`

async function anyNaming(values: Values, visit: Visit, noun: (typeof nounsNaming)[number]): Promise<string> {
  return `SELECT 'partners', '${noun}', n.item, o.id FROM (${naming[noun]}) n
    JOIN organisations o ON o.id = n.organisation AND ${published}
    WHERE EXISTS (SELECT ${fromPublic(noun, values.add(visit.locale))}
      AND i.id = n.item AND (${await within(values, visit, noun)})) LIMIT 1`
}

/** A name is shown in another language where it has none in this one. */
function anyMembership(values: Values, visit: Visit): string {
  return `SELECT 'partners', 'memberships', m.id, o.id FROM memberships m
    JOIN organisations o ON o.id IN (m.body_id, m.organisation_id) AND ${published}
    WHERE m.site_id = ${values.add(visit.site.id)} LIMIT 1`
}
