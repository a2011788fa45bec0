import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { isLocale, type Locale } from '../../src/i18n/locales.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { isMostlyLatin, slugify, slugifyAny } from '../../src/lib/slugify.ts'
import { inLanguageOf, words } from './fields/words.ts'
import { Refusal } from './refusal.ts'

const taken = (slug: string) =>
  words(
    `Another item already has the address “${slug}” in this language.`,
    `Un autre élément a déjà l’adresse « ${slug} » dans cette langue.`,
    `Otro elemento ya tiene la dirección «${slug}» en este idioma.`,
  )

interface Item {
  collection: CollectionSlug
  id: string | null
  site: string | null
  locale: Locale
  req: PayloadRequest
}

/**
 * Gives an item its address in the language that is being written: what the editor typed, else the words of the
 * title, else (for a title in Arabic or Cyrillic) the address in another language, else the title in Latin letters:
 * without an address there would be no page.
 *
 * @param titleField - the field that the address is made from
 * @throws Refusal 400 when an editor types an address that another item of the site has in this language
 */
export function makeSlug(titleField: string): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (!isLocale(req.locale)) return data
    const item: Item = {
      collection: collection.slug as CollectionSlug,
      id: operation === 'update' ? String(originalDoc.id) : null,
      site: idOf(data['site']),
      locale: req.locale,
      req,
    }
    const typed = slugifyAny(String(data['slug'] ?? ''))
    const wanted = typed || (await slugOf(item, String(data[titleField] ?? '')))
    if (wanted === '') return data
    if (await isFree(item, wanted)) return { ...data, slug: wanted }
    if (typed && typed !== originalDoc?.slug) {
      throw new Refusal(inLanguageOf(req, taken(wanted)), 400)
    }
    return { ...data, slug: await nextFree(item, wanted) }
  }
}

/** The address for a title; empty while there is neither a title nor an address in another language. */
async function slugOf(item: Item, title: string): Promise<string> {
  const own = isMostlyLatin(title) ? slugify(title) : ''
  const other = own || (await slugElsewhere(item))
  return other || slugifyAny(title) || (title.trim() === '' ? '' : item.collection)
}

async function isFree({ collection, id, site, locale, req }: Item, slug: string): Promise<boolean> {
  const where: Where[] = [{ slug: { equals: slug } }]
  if (site) where.push({ site: { equals: site } })
  if (id) where.push({ id: { not_equals: id } })
  const { totalDocs } = await req.payload.count({
    collection,
    locale,
    req,
    trash: true,
    where: { and: where },
  })
  return totalDocs === 0
}

async function nextFree(item: Item, slug: string): Promise<string> {
  for (let number = 2; ; number++) {
    const candidate = `${slug}-${number}`
    if (await isFree(item, candidate)) return candidate
  }
}

/** The address that the item has in some other language already, or an empty string. */
async function slugElsewhere({ collection, id, req }: Item): Promise<string> {
  if (!id) return ''
  const { docs } = await req.payload.db.findVersions<{ slug?: Record<string, string | null> }>({
    collection,
    req,
    where: { parent: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return Object.values(docs[0]?.version.slug ?? {}).find((slug) => slug) ?? ''
}
