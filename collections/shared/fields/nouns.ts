import type { CollectionSlug } from 'payload'
import { isAddressed, sectionOf } from '../../../src/lib/addresses.ts'

/** The collections whose items have a page of their own. */
export const addressedNouns: CollectionSlug[] = Object.keys(sectionOf).filter(isAddressed)

/** The collections whose items another site may show as well; shared nouns are everybody's already. */
export const placedNouns: CollectionSlug[] = addressedNouns.filter(
  (noun) => noun !== 'topics' && noun !== 'organisations',
)
