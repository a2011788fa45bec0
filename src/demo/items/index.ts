import type { Items } from '../item-types.ts'
import { campaigns } from './campaigns.ts'
import { departments } from './departments.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { memberships } from './memberships.ts'
import { news } from './news.ts'
import { newsletters } from './newsletters.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'
import { redirects } from './redirects.ts'
import { sites } from './sites.ts'
import { statements } from './statements.ts'
import { topics } from './topics.ts'
import { videos } from './videos.ts'

/** All items, in an order in which most relations point backwards. */
export const items: Items = {
  organisations,
  topics,
  sites,
  departments,
  people,
  memberships,
  projects,
  campaigns,
  statements,
  news,
  events,
  documents,
  videos,
  pages,
  newsletters,
  redirects,
}
