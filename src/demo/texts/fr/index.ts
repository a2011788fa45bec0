import type { Texts } from '../../types.ts'
import { campaigns } from './campaigns.ts'
import { departments } from './departments.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { news } from './news.ts'
import { newsletters } from './newsletters.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'
import { sites } from './sites.ts'
import { statements } from './statements.ts'
import { topics } from './topics.ts'
import { videos } from './videos.ts'

/** The demo content in French, in which all three sites are offered. */
export const fr: Texts = {
  sites,
  topics,
  organisations,
  departments,
  people,
  projects,
  campaigns,
  statements,
  news,
  events,
  documents,
  videos,
  pages,
  newsletters,
}
