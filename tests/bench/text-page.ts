import { get } from './http.ts'
import { allRoutes, type Route } from './routes.ts'
import type { RunningServer } from './running-server.ts'

/** What a typical page of text is, compressed by gzip, in octets: eight to twelve thousand. */
const typical = 10_000
/** What is larger has more than text, such as a map. */
const largest = 12_000

/** The page of text that comes nearest to a typical one, and its octets as gzip. */
export async function findTextPage({ url }: RunningServer): Promise<Route & { zipped: Buffer }> {
  const pages = []
  for (const route of allRoutes) {
    const { status, headers, body } = await get(url + route.path, { 'accept-encoding': 'gzip' })
    if (status !== 200) throw new Error(`${route.path} answered ${status}`)
    const isHtml = headers['content-type']?.startsWith('text/html')
    if (isHtml && body.length <= largest)
      pages.push({ ...route, zipped: body, distance: Math.abs(body.length - typical) })
  }
  const [nearest] = pages.toSorted((one, other) => one.distance - other.distance)
  if (!nearest) throw new Error('There is no page of text.')
  return nearest
}
