import { type Locale, localeCodes } from '../i18n/locales.ts'
import type { AddressedNoun } from '../lib/addresses.ts'
import { cms } from './cms.ts'
import { recordDocument } from './record.ts'

/** The titles of an item in the languages in which it is public. */
export async function titlesOf(noun: AddressedNoun, id: string): Promise<Partial<Record<Locale, string>>> {
  recordDocument(noun, id)
  const field = titleField(noun)
  const payload = await cms()
  const doc: object = await payload.findByID({
    collection: noun,
    id,
    locale: 'all',
    depth: 0,
    select: { [field]: true, publishedAt: true },
  })
  const { [field]: titles, publishedAt: times } = doc as Record<string, unknown>
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const title: unknown = Object(titles)[locale]
      // Statements count their signatories; the number is not known here.
      const isPlain = typeof title === 'string' && title !== '' && !title.includes('{count}')
      return isPlain && Object(times)[locale] ? [[locale, title]] : []
    }),
  )
}

function titleField(noun: AddressedNoun): 'title' | 'name' | 'post' {
  if (noun === 'people') return 'post'
  return noun === 'organisations' || noun === 'topics' ? 'name' : 'title'
}
