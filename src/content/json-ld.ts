import type { JsonObject } from '../lib/views/frame.ts'
import type { Site } from '../payload-types.ts'
import { canonical } from './address.ts'
import type { Paths } from './page-paths.ts'
import type { Visit } from './visit.ts'

interface Item {
  type: 'Article' | 'Event' | 'DigitalDocument'
  title: string
  summary: string | undefined
  paths: Paths
  owner: Site
}

/** What every item says of itself to machines; all of it stands on the page, too. */
export function structuredData(visit: Visit, { type, title, summary, paths, owner }: Item): JsonObject {
  const path = paths[visit.locale]
  return {
    '@context': 'https://schema.org',
    '@type': type,
    [type === 'Article' ? 'headline' : 'name']: title,
    description: summary,
    url: path && canonical(visit, owner, path),
    inLanguage: visit.locale,
  }
}

/** An organisation in the words of the page. */
export function organisationData(name: string): JsonObject {
  return { '@type': 'Organization', name }
}
