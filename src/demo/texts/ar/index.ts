import type { Texts } from '../../types.ts'
import { documents } from './documents.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { sites } from './sites.ts'
import { topics } from './topics.ts'

/** The demo content in Arabic: one site with its standing pages and documents; its projects have no words here. */
export const ar: Texts = {
  sites,
  topics,
  organisations,
  departments: {},
  people: {},
  projects: {},
  campaigns: {},
  statements: {},
  news: {},
  events: {},
  documents,
  videos: {},
  pages,
  newsletters: {},
}
