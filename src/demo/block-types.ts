import type { AreaLinkKind, ListChoice, ListedNoun } from '../lib/kinds.ts'
import type { Reference, Row, SiteKey } from './item-types.ts'
import type { Key } from './types.ts'

export interface AreaRow extends Row {
  topic: Key
  linkKind?: AreaLinkKind
  project?: Key
  page?: Key
  site?: SiteKey
  emphasis?: boolean
}

/** The blocks that the demo pages are composed of; each is named by a key within its page. */
export type BlockItem = Row &
  (
    | { blockType: 'hero'; link?: { page: Key } }
    | {
        blockType:
          | 'rich-text'
          | 'staff'
          | 'memberships'
          | 'documents'
          | 'newsletter'
          | 'network'
          | 'core-functions'
      }
    | { blockType: 'areas'; items: AreaRow[] }
    | {
        blockType: 'item-list'
        noun: ListedNoun
        choice: ListChoice
        topics?: Key[]
        items?: Reference[]
        limit?: number
      }
    | { blockType: 'call-to-action'; page: Key; points?: Row[] }
    | { blockType: 'video'; video: Key }
    | { blockType: 'partner-logos'; organisations: Key[] }
    | { blockType: 'steps'; items: Row[] }
    | { blockType: 'site-door'; site: SiteKey }
  )
