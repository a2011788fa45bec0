import type { SanitizedCollectionConfig } from 'payload'

/**
 * How the items of a collection behave that are made because of others, and are therefore no use of them: those
 * that go with what they follow (a placement, a redirect), and those that stay (what the log says).
 */
export type Follows = 'goes' | 'stays'

/** How a collection follows others; null for what people write. Payload's own collections look after themselves. */
export function followsHow(config: Pick<SanitizedCollectionConfig, 'slug' | 'custom'>): Follows | null {
  if (config.slug.startsWith('payload-')) return 'stays'
  const follows = config.custom?.['follows']
  return follows === 'goes' || follows === 'stays' ? follows : null
}
