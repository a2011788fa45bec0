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

/** What the blocks of a page name; the items of lists are found by `listedItems`. */
export function needsOf(blocks: readonly StoredBlock[], also: Partial<Needs> = {}): Needs {
  const none: Needs = { pages: [], projects: [], topics: [], organisations: [], videos: [], media: [] }
  const needs = { ...none, ...also }
  for (const block of blocks) note(block, needs)
  return needs
}

function note(block: StoredBlock, needs: Needs): void {
  const add = (kind: keyof Needs, related: unknown): void => {
    needs[kind].push(...idsOf([related]))
  }
  switch (block.blockType) {
    case 'hero':
      return add('pages', block.link?.page)
    case 'call-to-action':
      return add('pages', block.page)
    case 'text-picture':
      return add('media', block.picture)
    case 'video':
      return add('videos', block.video)
    case 'partner-logos':
      needs.organisations.push(...idsOf(block.organisations))
      return
    case 'areas':
      for (const { topic, linkKind, page, project } of block.items ?? []) {
        add('topics', topic)
        if (linkKind === 'page') add('pages', page)
        if (linkKind === 'project') add('projects', project)
      }
      return
    default:
      return
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
