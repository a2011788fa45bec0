import type { SanitizedCollectionConfig } from 'payload'
import type { Data } from './localized-data.ts'

/** What an item is called: in the language of the write, or else in any. */
export function titleOf(collection: SanitizedCollectionConfig, ...docs: Data[]): string | null {
  const field = collection.admin.useAsTitle ?? 'id'
  for (const doc of docs) {
    const title = doc[field]
    if (typeof title === 'string' && title !== '') return title
    const texts = typeof title === 'object' && title !== null ? Object.values(title) : []
    const text = texts.find((each) => typeof each === 'string' && each !== '')
    if (typeof text === 'string') return text
  }
  return null
}
