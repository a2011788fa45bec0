import type { Where } from 'payload'
import { type Locale, localeCodes } from '../i18n/locales.ts'
import { type AddressedNoun, itemPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import { cms } from './cms.ts'
import { type Paths, pagePath } from './page-paths.ts'
import { recordDocument, recordList } from './record.ts'

/** An item with its address in each language in which it is public. */
export interface PublicItem {
  id: string
  noun: AddressedNoun
  site: string | null
  layout: string | null
  paths: Paths
  updatedAt: string
}

type ByLanguage = Partial<Record<Locale, string | null>>

/** The public items of a noun in all their languages. */
export async function inAllLanguages(noun: AddressedNoun, where: Where = {}): Promise<PublicItem[]> {
  const payload = await cms()
  recordList(noun)
  const { docs } = await payload.find<AddressedNoun, Record<string, true>>({
    collection: noun,
    locale: 'all',
    depth: 0,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    select: { slug: true, publishedAt: true, updatedAt: true, ...(noun === 'pages' && { layout: true }) },
    sort: ['-sortDate', 'createdAt'],
    pagination: false,
  })
  for (const { id } of docs) recordDocument(noun, id)
  return docs.map((doc) => publicItem(noun, doc))
}

function publicItem(noun: AddressedNoun, doc: { id: string }): PublicItem {
  const { slug, publishedAt, updatedAt, layout, site } = doc as {
    slug?: ByLanguage
    publishedAt?: ByLanguage
    updatedAt?: string
    layout?: string
    site?: unknown
  }
  const paths = localeCodes.flatMap((locale): [Locale, string][] => {
    const own = slug?.[locale]
    if (!publishedAt?.[locale] || !own) return []
    return [[locale, noun === 'pages' ? pagePath(locale, layout, own) : itemPath(noun, locale, own)]]
  })
  return {
    id: doc.id,
    noun,
    site: idOf(site),
    layout: layout ?? null,
    paths: Object.fromEntries(paths),
    updatedAt: updatedAt ?? '',
  }
}
