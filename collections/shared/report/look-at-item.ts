import type { SanitizedCollectionConfig } from 'payload'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { consentNotice, type ReportCheck } from '../../../src/lib/report.ts'
import { findingsIn, picturesOf } from '../../../src/lib/writing/check-item.ts'
import type { FieldShape, Written } from '../../../src/lib/writing/item-places.ts'
import { type LinkPlace, linksIn } from '../../../src/lib/writing/links-in.ts'
import { titleOf } from '../item-title.ts'
import { type Data, inOneLanguage } from '../localized-data.ts'
import type { PicturesByLanguage } from './picture-facts.ts'
import type { Copy, ItemToCheck } from './read-items.ts'

/** A finding before it is stored. */
export interface Found {
  item: string
  /** Empty for what all languages share. */
  language: Locale | ''
  check: ReportCheck
  path: string
  detail: string
  labels: readonly unknown[]
  tab: unknown
  title: string
  site: string | null
  isPublic: boolean
  isDraft: boolean
}

/** A copy of an item in one language that somebody has begun to write. */
export interface Version {
  item: ItemToCheck
  copy: Copy
  locale: Locale
  written: Written
  title: string
  links: LinkPlace[]
  pictures: string[]
}

/** The versions of an item that have something to look at. */
export function versionsOf(config: SanitizedCollectionConfig, item: ItemToCheck): Version[] {
  const titleField = config.admin.useAsTitle ?? 'title'
  const fields = config.fields as unknown as FieldShape[]
  // A picture has no text of its own but the one that is judged where it is shown.
  const languages = config.slug === 'media' ? [] : localeCodes
  return item.copies.flatMap((copy) =>
    languages.flatMap((locale): Version[] => {
      const data = inOneLanguage(config.flattenedFields, copy.data, locale)
      const title = data[titleField]
      if (typeof title !== 'string' || title.trim() === '') return []
      const written: Written = { fields, data, locale, titleField }
      return [{ item, copy, locale, written, title, links: linksIn(written), pictures: picturesOf(written) }]
    }),
  )
}

const isLabel = (label: unknown): boolean =>
  typeof label === 'string' || (typeof label === 'object' && label !== null && 'en' in label)

/** What every finding of a version says alike. */
export function foundIn(
  { item, copy, locale, title }: Version,
  about: Pick<Found, 'check' | 'path' | 'detail'> & { labels: readonly unknown[]; tab?: unknown },
): Found {
  return {
    ...about,
    item: item.id,
    site: item.site,
    // The consent of those shown ends in all languages at once.
    language: about.check === 'consent-ended' ? '' : locale,
    labels: about.labels.filter(isLabel),
    tab: isLabel(about.tab) ? about.tab : null,
    title,
    isPublic: copy.isPublicIn(locale),
    isDraft: copy.isDraft,
  }
}

/** What the checks that run while somebody writes say of a version. */
export function writingFindings(version: Version, pictures: PicturesByLanguage, now: number): Found[] {
  return findingsIn(version.written, pictures(version.locale), now).map(
    ({ code, path, labels, tab, detail = '' }) =>
      foundIn(version, { check: code, path, labels, tab, detail }),
  )
}

const day = 86_400_000

/** What is found in a picture itself: no licence, a consent that has ended or is about to. */
export function mediaFindings(config: SanitizedCollectionConfig, item: ItemToCheck, now: number): Found[] {
  const [copy] = item.copies
  if (!copy) return []
  const { licence, consent } = copy.data
  const expires = (Object(consent) as Data)['expires']
  const left = (expires ? new Date(String(expires)).getTime() : Number.POSITIVE_INFINITY) - now
  const checks: [ReportCheck, string][] = []
  if (typeof licence !== 'string' || licence.trim() === '') checks.push(['no-licence', 'licence'])
  if (left <= 0) checks.push(['consent-ended', 'consent.expires'])
  else if (left <= consentNotice * day) checks.push(['consent-ends-soon', 'consent.expires'])
  return checks.map(([check, path]) => ({
    item: item.id,
    language: '',
    check,
    path,
    detail: check === 'no-licence' ? '' : new Date(String(expires)).toISOString().slice(0, 10),
    labels: [],
    tab: null,
    title: titleOf(config, copy.data) ?? '',
    site: item.site,
    isPublic: copy.isPublicIn(''),
    isDraft: true,
  }))
}
