import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { ProjectItemView } from '../lib/views/projects.ts'
import { type Doc, loadPublic } from './find.ts'
import { itemLink } from './item-links.ts'
import { type Around, thisItem } from './located.ts'
import type { Visit } from './visit.ts'

/** How many projects may be part of one, or follow it. */
const mostReferring = 100

/** The projects that name this one; they may belong to different sites. */
export const aroundProject: Around = {
  referring: {
    noun: 'projects',
    order: 'newest',
    limit: mostReferring,
    isAnywhere: true,
    where: () => `i.part_of_id = ${thisItem} OR i.follows_id = ${thisItem}`,
  },
}

type Relations = Pick<ProjectItemView, 'partOf' | 'parts' | 'follows' | 'followedBy'>

/**
 * What a project is part of and follows, and the other way round what is part of it and follows it. Editors
 * say each once; the projects may belong to different sites.
 *
 * @param referring - the ids of the projects that name this one
 */
export async function projectRelations(
  visit: Visit,
  project: Doc<'projects'>,
  referring: readonly string[],
): Promise<Relations> {
  const [partOf, follows] = [idOf(project.partOf), idOf(project.follows)]
  const named = [partOf, follows].filter((id) => id !== null)
  const fields = { title: true, partOf: true, follows: true } as const
  const others = await loadPublic(visit, 'projects', [...named, ...referring], fields)
  const linkOf = (other: Doc<'projects'> | undefined): LinkView | undefined =>
    other && itemLink(visit, 'projects', other, other.title)
  const linksOf = (relation: 'partOf' | 'follows'): LinkView[] =>
    referring.flatMap((id) => {
      const other = others.get(id)
      return idOf(other?.[relation]) === project.id ? (linkOf(other) ?? []) : []
    })
  return {
    partOf: linkOf(others.get(partOf ?? '')),
    parts: linksOf('partOf'),
    follows: linkOf(others.get(follows ?? '')),
    followedBy: linksOf('follows'),
  }
}
