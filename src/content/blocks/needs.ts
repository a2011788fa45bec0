import { idOf, idsOf } from '../../lib/id-of.ts'
import type { Page } from '../../payload-types.ts'

/** A block of a page as the CMS stores it. */
export type StoredBlock = NonNullable<Page['blocks']>[number]

/** The stored blocks of one kind. */
export type Stored<Slug extends StoredBlock['blockType']> = Extract<StoredBlock, { blockType: Slug }>

/** The ids of all that the blocks of a page name, so that each noun is read once for the whole page. */
export interface Needs {
  pages: string[]
  projects: string[]
  topics: string[]
  organisations: string[]
  videos: string[]
  media: string[]
}

/** What the blocks of a page name, and what the page needs beside; the items of lists are found by `listedItems`. */
export function needsOf(blocks: readonly StoredBlock[], also: Partial<Needs>): Needs {
  const all = [also, ...blocks.map(relatedTo)]
  const of = (kind: keyof Needs): string[] => all.flatMap((needs) => needs[kind] ?? [])
  return {
    pages: of('pages'),
    projects: of('projects'),
    topics: of('topics'),
    organisations: of('organisations'),
    videos: of('videos'),
    media: of('media'),
  }
}

function relatedTo(block: StoredBlock): Partial<Needs> {
  switch (block.blockType) {
    case 'hero':
      return { pages: idsOf([block.link?.page]) }
    case 'call-to-action':
      return { pages: idsOf([block.page]) }
    case 'text-picture':
      return { media: idsOf([block.picture]) }
    case 'video':
      return { videos: idsOf([block.video]) }
    case 'partner-logos':
      return { organisations: idsOf(block.organisations) }
    case 'areas':
      return relatedToAreas(block.items ?? [])
    default:
      return {}
  }
}

/** An area may keep a project or a page from before its editor chose another kind of link. */
function relatedToAreas(areas: NonNullable<Stored<'areas'>['items']>): Partial<Needs> {
  return {
    topics: idsOf(areas.map(({ topic }) => topic)),
    pages: idsOf(areas.map(({ linkKind, page }) => linkKind === 'page' && page)),
    projects: idsOf(areas.map(({ linkKind, project }) => linkKind === 'project' && project)),
  }
}

/** Whether a page has a block of a kind, whose own data then have to be read. */
export function has(blocks: readonly StoredBlock[], slug: StoredBlock['blockType']): boolean {
  return blocks.some(({ blockType }) => blockType === slug)
}

/** The rich texts of a block, by a name that is unique on the page. */
export function textsOf(block: StoredBlock, index: number): [name: string, text: RichText][] {
  switch (block.blockType) {
    case 'rich-text':
    case 'text-picture':
      return [[`${index}`, block.body]]
    case 'accordion':
      return (block.items ?? []).map(({ answer }, item) => [`${index}.${item}`, answer])
    default:
      return []
  }
}

export type RichText = Stored<'rich-text'>['body']

/** The id of the video of a block. */
export const videoOf = (block: Stored<'video'>): string => idOf(block.video) ?? ''
