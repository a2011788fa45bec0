import { isLocale, type Locale } from '../i18n/locales.ts'
import { type AddressedNoun, isAddressed, sectionOf, sectionPath } from '../lib/addresses.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { ErrorView, MissingTranslationView } from '../lib/views/errors.ts'
import { linkTo, linkToSection } from './address.ts'
import { findBySlug, findPublic } from './find.ts'
import { type Framed, frameOf } from './frame.ts'
import { idOnceAt } from './gone.ts'
import { locateLayout } from './located.ts'
import { menuSections } from './navigation.ts'
import { absent } from './outcome.ts'
import { itemPaths, type Paths } from './page-paths.ts'
import { currentPlace, recordGone } from './record.ts'
import { movedFrom } from './redirects.ts'
import { titlesOf } from './titles.ts'
import { type Visit, visit } from './visit.ts'

/** What stands at an address that has no page. */
type ErrorOutcome =
  | (Framed & { kind: 'error'; view: ErrorView })
  | (Framed & { kind: 'missing-translation'; view: MissingTranslationView })
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

/**
 * The error page of a site. Before it says that there is nothing, it looks whether the page has moved, whether it
 * exists in another language, and whether it was withdrawn.
 *
 * @param status - as the address says it; anything that is no known error is a 404
 * @param path - the public path that was asked for
 */
export async function errorPage(
  site: string,
  locale: string,
  status: string,
  path: string,
): Promise<ErrorOutcome> {
  const here = await visit(site, locale)
  if (!here) return absent
  const code = errorStatus(status)
  if (code !== 404) return errorView(here, code)
  const within = pathWithin(here.site.key, path)
  const moved = await movedFrom(here, within)
  if (moved.kind === 'moved') return moved
  const address = readAddress(within)
  if (address?.locale !== here.locale) return errorView(here, code)
  const { noun, slug } = address
  const other = await inOtherLanguages(here, within, noun, (there) => findByAddress(there, address))
  if (other) return other
  const once = slug === '' ? null : await idOnceAt(here, noun, slug)
  const remaining =
    once && (await inOtherLanguages(here, within, noun, (there) => findById(there, noun, once)))
  if (remaining) return remaining
  if (once) recordGone()
  return errorView(here, once ? 410 : code)
}

/** What stands around a form whose own page cannot be shown; the front door puts the form in. */
export async function formAwayPage(site: string, locale: string): Promise<Framed | null> {
  const here = await visit(site, locale)
  return here && errorFrame(here, here.i18n.t('forms.awayTitle'), homes(here))
}

/** The errors that there are words for. */
export function errorStatus(status: string): ErrorView['status'] {
  const codes = [404, 410, 500, 503] as const
  return codes.find((code) => String(code) === status) ?? 404
}

/** A public path as its site knows it, without the site's key that it has on hosts that no site claims. */
export function pathWithin(siteKey: string, path: string): string {
  const isInside = !currentPlace()?.claimedBy && (path === `/${siteKey}` || path.startsWith(`/${siteKey}/`))
  return isInside ? path.slice(siteKey.length + 1) || '/' : path
}

async function errorView(here: Visit, status: ErrorView['status']): Promise<ErrorOutcome> {
  const canSearch = status === 404 || status === 410
  const view: ErrorView = {
    status,
    searchAction: canSearch ? linkToSection(here, 'search') : undefined,
    links: await wayOn(here),
  }
  return {
    kind: 'error',
    view,
    ...(await errorFrame(here, here.i18n.t(`errors.${status}.title`), homes(here))),
  }
}

type Found = Promise<{ id: string } | null | undefined>

/** What an item offers that is public in other languages of the site; null when it is in none. */
async function inOtherLanguages(
  here: Visit,
  path: string,
  noun: AddressedNoun,
  find: (there: Visit) => Found,
): Promise<ErrorOutcome | null> {
  const id = await idInOtherLanguage(here, find)
  if (!id) return null
  const paths = await itemPaths(here, noun, id)
  const own = paths[here.locale]
  // It has an address of its own here: the reader came with that of another language, or one from before.
  if (own) return own === path ? null : { kind: 'moved', to: linkTo(here, here.site, own) }
  const titles = await titlesOf(noun, id)
  const available = here.site.languages.flatMap((locale) => {
    const there = paths[locale]
    return there ? [{ locale, href: linkTo(here, here.site, there), title: titles[locale] }] : []
  })
  if (available.length === 0) return null
  const title = here.i18n.t('missing.title', { language: here.i18n.language(here.locale) })
  const view: MissingTranslationView = { available, links: await wayOn(here) }
  return { kind: 'missing-translation', view, ...(await errorFrame(here, title, paths)) }
}

interface Address {
  locale: Locale
  noun: AddressedNoun
  /** Empty for a home page; for a page that stands for a section its layout. */
  slug: string
}

/** Reads which item an address is about; null for one that is about none. */
function readAddress(path: string): Address | null {
  const [, locale, first = '', second, ...rest] = path.split('/').map(decodeURIComponent)
  if (!isLocale(locale) || rest.length > 0) return null
  if (second === undefined) return { locale, noun: 'pages', slug: first }
  const noun = Object.keys(sectionOf).find((each) => isAddressed(each) && sectionOf[each] === first)
  return noun && isAddressed(noun) && second !== '' ? { locale, noun, slug: second } : null
}

/** The first that is found in another language of the site, by the rules of what is public there. */
async function idInOtherLanguage(here: Visit, find: (there: Visit) => Found): Promise<string | null> {
  for (const locale of here.site.languages) {
    const found = locale === here.locale ? null : await find({ ...here, locale })
    if (found) return found.id
  }
  return null
}

async function findByAddress(there: Visit, { noun, slug }: Address): Found {
  const isLayout = noun === 'pages' && ['', 'about'].includes(slug)
  return isLayout
    ? (await locateLayout(there, slug === '' ? 'home' : 'about'))?.item
    : findBySlug(there, noun, slug)
}

async function findById(there: Visit, noun: AddressedNoun, id: string): Found {
  const { docs } = await findPublic(there, noun, { where: [{ id: { equals: id } }], select: {}, limit: 1 })
  return docs[0]
}

/** The menu of the site, without addresses elsewhere. */
async function wayOn(here: Visit): Promise<LinkView[]> {
  const offered = await menuSections(here)
  const home: LinkView = { label: { text: here.i18n.t('sections.home') }, href: linkToSection(here) }
  const sections = (here.site.navigation ?? []).flatMap(({ kind, section, label }): LinkView[] =>
    kind === 'section' && section && offered.has(section)
      ? [{ label: { text: label || here.i18n.t(`sections.${section}`) }, href: linkToSection(here, section) }]
      : [],
  )
  return [home, ...sections]
}

/** Where there is no page, the languages lead to the home pages. */
function homes(here: Visit): Paths {
  return Object.fromEntries(here.site.languages.map((locale) => [locale, sectionPath(locale)]))
}

/** A page without an address of its own: nothing refers to it, and no search engine keeps it. */
async function errorFrame(here: Visit, title: string, paths: Paths): Promise<Framed> {
  const { frame, head } = await frameOf(here, { title, paths, robots: 'noindex' })
  return { frame, head: { title: head.title, robots: head.robots } }
}
