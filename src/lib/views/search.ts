import type { ListView } from './common.ts'

export interface SearchView extends ListView {
  /** Address of the form (GET, field "q"). */
  action: string
  query: string
}
