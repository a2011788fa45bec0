import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { ProjectItemView } from '../lib/views/projects.ts'
import { type Doc, findEverywhere, loadPublic } from './find.ts'
import { itemLink } from './item-links.ts'
import type { Visit } from './visit.ts'

type Relations = Pick<ProjectItemView, 'partOf' | 'parts' | 'follows' | 'followedBy'>

/**
 * What a project is part of and follows, and the other way round what is part of it and follows it. Editors
 * say each once; the projects may belong to different sites.
 */
export async function projectRelations(visit: Visit, project: Doc<'projects'>): Promise<Relations> {
  const [partOf, follows] = [idOf(project.partOf), idOf(project.follows)]
  const named = [partOf, follows].filter((id) => id !== null)
  const referring = { or: [{ partOf: { equals: project.id } }, { follows: { equals: project.id } }] }
  const fields = { title: true, partOf: true, follows: true } as const
  const [above, below] = await Promise.all([
    loadPublic(visit, 'projects', named, fields),
    findEverywhere(visit, 'projects', referring, fields),
  ])
  const linkOf = (other: Doc<'projects'> | undefined): LinkView | undefined =>
    other && itemLink(visit, 'projects', other, other.title)
  const linksOf = (relation: 'partOf' | 'follows'): LinkView[] =>
    below.flatMap((other) => (idOf(other[relation]) === project.id ? (linkOf(other) ?? []) : []))
  return {
    partOf: linkOf(above.get(partOf ?? '')),
    parts: linksOf('partOf'),
    follows: linkOf(above.get(follows ?? '')),
    followedBy: linksOf('follows'),
  }
}
