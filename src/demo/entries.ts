import path from 'node:path'
import type { BasePayload, CollectionSlug } from 'payload'
import { defaultLocale, type Locale, localeCodes } from '../i18n/locales.ts'
import { compose, type Data } from './compose.ts'
import { demoId } from './ids.ts'
import { items } from './items/index.ts'
import { texts } from './texts/index.ts'

/** An item in one language. */
export interface Version {
  language: Locale
  data: Data
}

/** One item of the demo content, as it is written to the CMS. */
export interface Entry {
  collection: CollectionSlug
  id: string
  /** For messages. */
  name: string
  isPublished: boolean
  /** The ids of the items that have to be there before it is created. */
  refersTo: ReadonlySet<string>
  creation: Version
  /** What is written after the creation: the other languages. */
  updates: Version[]
  /** The updates refer to items that refer to this one, so they have to wait for everything else. */
  isUpdatedLast: boolean
  filePath?: string
}

interface Source {
  collection: CollectionSlug
  key: string
  item: Data
  filePath?: string
}

const filesFolder = path.join(import.meta.dirname, 'files')

/** The files of all documents, which the CMS keeps as items of their own. */
const fileSources: Source[] = items.documents.flatMap(({ key, files }) =>
  files.map(({ file, language }) => ({
    collection: 'files',
    key: file,
    // Every file that the repository carries is one page.
    item: { title: `${texts.en.documents[key]?.title ?? key} (${language})`, pages: 1 },
    filePath: path.join(filesFolder, file),
  })),
)

/** Everything in the order of `items`. */
function sources(): Source[] {
  const nouns = Object.keys(items) as (keyof typeof items)[]
  const listed = nouns.flatMap((collection) =>
    items[collection].map((item): Source => ({ collection, key: item.key, item: { ...item } })),
  )
  // Videos are shared by all sites; the item says only who made it.
  for (const { collection, item } of listed) if (collection === 'videos') delete item['site']
  return [...fileSources, ...listed]
}

/** The languages in which an item has words, that of its site first; files and the like have none. */
function languagesOf({ collection, key, item }: Source): [Locale, ...Locale[]] {
  const site = items.sites.find((one) => one.key === (collection === 'sites' ? key : item['site']))
  const first = site?.defaultLanguage ?? defaultLocale
  if (!(collection in texts.en)) return [first]
  const written = localeCodes.filter((language) => wordsOf(collection, key, language))
  return [first, ...written.filter((language) => language !== first)]
}

function wordsOf(collection: CollectionSlug, key: string, language: Locale): Data | undefined {
  const words: Partial<Record<string, Partial<Record<string, object>>>> = { ...texts[language] }
  const own = words[collection]?.[key]
  return own && { ...own }
}

/** Menus lead to pages, which belong to sites, which have menus: sites get theirs when the pages are there. */
const withoutMenu = (item: Data): Data => ({ ...item, navigation: [] })

/** All items of the demo content in the form in which the CMS takes them. */
export function demoEntries(payload: BasePayload): Entry[] {
  return sources().map((source) => {
    const { collection, key, item, filePath } = source
    const name = `${collection}/${key}`
    const flattenedFields = payload.collections[collection]?.config.flattenedFields ?? []
    const refersTo = new Set<string>()
    const version = (language: Locale, of: Data, references: Set<string>): Version => {
      const place = { path: name, refersTo: references }
      return { language, data: compose(flattenedFields, of, wordsOf(collection, key, language) ?? {}, place) }
    }
    const isSite = collection === 'sites'
    const [first, ...others] = languagesOf(source)
    return {
      collection,
      id: demoId(collection, key),
      name,
      isPublished: flattenedFields.some((field) => field.name === 'publishedAt'),
      refersTo,
      creation: version(first, isSite ? withoutMenu(item) : item, refersTo),
      updates: (isSite ? [first, ...others] : others).map((language) => version(language, item, new Set())),
      isUpdatedLast: isSite,
      ...(filePath && { filePath }),
    }
  })
}
