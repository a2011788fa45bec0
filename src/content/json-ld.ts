import type { JsonObject } from '../lib/views/frame.ts'
import type { Site } from '../payload-types.ts'
import { canonical } from './address.ts'
import type { Paths } from './page-paths.ts'
import type { Visit } from './visit.ts'

interface Item {
  type: 'Article' | 'NewsArticle' | 'Event' | 'DigitalDocument'
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
    [type.endsWith('Article') ? 'headline' : 'name']: title,
    description: summary,
    url: path && canonical(visit, owner, path),
    inLanguage: visit.locale,
  }
}

/** Somebody or something that acts, and has no language of its own. */
interface Actor {
  type: 'Person' | 'Organization' | 'Project'
  name: string
  paths: Paths
  owner: Site
}

/** What the page of a person, an organisation or a project says of it to machines. */
export function actorData(visit: Visit, { type, name, paths, owner }: Actor): JsonObject {
  const path = paths[visit.locale]
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name,
    mainEntityOfPage: path && canonical(visit, owner, path),
  }
}

/** An organisation in the words of the page. */
export function organisationData(name: string): JsonObject {
  return { '@type': 'Organization', name }
}
