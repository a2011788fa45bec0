import { isPath } from '../../../collections/redirects/paths.ts'
import { itemPath } from '../../lib/addresses.ts'
import type { ExchangeItem } from '../format.ts'
import type { ReadItem } from '../stage.ts'
import type { Groups } from './groups.ts'
import type { Version } from './make-item.ts'

/**
 * The old addresses of what is public lead to the new one: its path, and its number (`/?p=12`).
 *
 * @param isFirst - of the versions that have this number
 */
export function* redirectsOf(
  groups: Groups,
  site: string,
  item: ExchangeItem,
  { info }: Version,
  isFirst: boolean,
): Generator<ReadItem> {
  const { noun, id, createdAt, public: copy } = item
  const slug: unknown = Object(copy?.content['slug'])[info.language]
  if (typeof slug !== 'string' || (noun !== 'news' && noun !== 'pages')) return
  const path = URL.canParse(info.link) ? new URL(info.link).pathname.replace(/\/+$/, '') : ''
  const isUsable = path !== '' && isPath(path) && path !== itemPath(noun, info.language, slug)
  for (const from of [...(isUsable ? [path] : []), ...(isFirst ? [`/p/${info.id}`] : [])]) {
    yield {
      item: {
        noun: 'redirects',
        id: groups.redirectId(info.id, from),
        createdAt,
        updatedAt: createdAt,
        content: {
          site,
          from,
          kind: 'item',
          item: { relationTo: noun, value: id },
          locale: info.language,
        },
      },
    }
  }
}
