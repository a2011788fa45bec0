import type { Locale } from '../i18n/locales.ts'
import { type AddressedNoun, sectionOf, sectionPath } from '../lib/addresses.ts'
import type { Section } from '../lib/kinds.ts'
import { inAllLanguages, type PublicItem } from './all-languages.ts'
import { jointWork, namedIn } from './joint-work.ts'
import { hasNewsletter } from './newsletter.ts'
import type { Paths } from './page-paths.ts'
import { countByTopic } from './topics.ts'
import type { Visit } from './visit.ts'

/** A page of a site in all its languages, with the moment of its last change where one is known. */
export interface SitePage {
  paths: Paths
  changedAt: string | undefined
}

/** Nouns that a site owns; of an item that several sites show only the owner's address is canonical. */
const owned = [
  'pages',
  'news',
  'statements',
  'projects',
  'campaigns',
  'events',
  'documents',
  'people',
] as const satisfies AddressedNoun[]

/** Sections that exist whatever there is in them. */
const standing = ['contact', 'accessibility', 'privacy'] as const satisfies Section[]

/** All pages of a site that search engines may keep. */
export async function pagesOf(visit: Visit): Promise<SitePage[]> {
  const { languages } = visit.site
  const items = (
    await Promise.all(owned.map((noun) => inAllLanguages(noun, { site: { equals: visit.site.id } })))
  )
    .flat()
    // The page of a contact section is part of that section, which stands below in every language.
    .filter(({ layout }) => layout !== 'contact')
  const [topics, partners] = await Promise.all([topicsOf(visit), partnersOf(visit)])
  const lists = [...owned.filter((noun) => noun !== 'pages'), 'topics' as const, 'organisations' as const]
  const everything = [...items, ...topics, ...partners]
  const sections = [
    ...lists.map((noun) => listOf(noun, everything)),
    ...[...standing, ...((await hasNewsletter(visit)) ? (['newsletter'] as const) : [])].map((section) => ({
      paths: pathsOf(section, languages),
      changedAt: undefined,
    })),
  ]
  return [...everything.map(({ paths, updatedAt }) => ({ paths, changedAt: updatedAt })), ...sections]
    .map(({ paths, changedAt }) => ({ paths: only(paths, languages), changedAt }))
    .filter(({ paths }) => Object.keys(paths).length > 0)
}

/** A list is worth finding in the languages in which it has something; it changes with the newest of it. */
function listOf(noun: AddressedNoun, items: readonly PublicItem[]): SitePage {
  const own = items.filter((item) => item.noun === noun)
  const locales = [...new Set(own.flatMap(({ paths }) => Object.keys(paths) as Locale[]))]
  const changedAt = own
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return { paths: pathsOf(sectionOf[noun], locales), changedAt }
}

const pathsOf = (section: string, locales: readonly Locale[]): Paths =>
  Object.fromEntries(locales.map((locale) => [locale, sectionPath(locale, section)]))

const only = (paths: Paths, locales: readonly Locale[]): Paths =>
  Object.fromEntries(locales.flatMap((locale) => (paths[locale] ? [[locale, paths[locale]]] : [])))

/** In each language the topics that the site has something on. */
async function topicsOf(visit: Visit): Promise<PublicItem[]> {
  const used = await inEachLanguage(visit, async (here) => new Set((await countByTopic(here)).keys()))
  return restricted(await inAllLanguages('topics'), used)
}

/** In each language the organisations that the site names. */
async function partnersOf(visit: Visit): Promise<PublicItem[]> {
  const used = await inEachLanguage(visit, async (here) => namedIn(await jointWork(here)))
  return restricted(await inAllLanguages('organisations'), used)
}

type ByLanguage = ReadonlyMap<Locale, ReadonlySet<string>>

async function inEachLanguage(
  visit: Visit,
  read: (here: Visit) => Promise<Set<string>>,
): Promise<ByLanguage> {
  const found = await Promise.all(
    visit.site.languages.map(
      async (locale): Promise<[Locale, Set<string>]> => [locale, await read({ ...visit, locale })],
    ),
  )
  return new Map(found)
}

function restricted(items: readonly PublicItem[], used: ByLanguage): PublicItem[] {
  return items.map((item) => {
    const locales = [...used].flatMap(([locale, ids]) => (ids.has(item.id) ? [locale] : []))
    return { ...item, paths: only(item.paths, locales) }
  })
}
