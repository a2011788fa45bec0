import { get } from '../bench/http.ts'
import { allRoutes } from '../bench/routes.ts'
import type { RunningServer } from '../bench/running-server.ts'
import { type Fault, none, told } from './drill.ts'
import { hostileSamples } from './hostile-samples.ts'
import { sendRaw } from './raw-request.ts'

/** What readers get of every page. */
async function pagesNow({ url }: RunningServer): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const { path } of allRoutes) {
    const { status, body } = await get(url + path, { 'accept-encoding': 'identity' })
    pages.set(path, `${status} ${body.toString('utf8')}`)
  }
  return pages
}

/** Requests that no reader sends. */
export const hostileRequests: Fault = {
  title: 'Odd and hostile requests',
  async run({ servers }) {
    const [server] = servers
    const port = Number(new URL(server.url).port)
    const before = await pagesNow(server)
    let failed = 0
    let silent = 0
    for (const { name, octets } of hostileSamples) {
      const { status, text } = await sendRaw(port, octets)
      const isFailure = status >= 500
      if (isFailure || status === -1)
        console.log(`  ${name}: ${status === -1 ? 'nothing happened' : text.slice(0, 60)}`)
      if (isFailure) failed += 1
      if (status === -1) silent += 1
    }
    const after = await pagesNow(server)
    const poisoned = [...before].filter(([path, page]) => after.get(path) !== page)
    for (const [path] of poisoned) console.log(`  differs afterwards: ${path}`)
    return [
      told('requests', hostileSamples.length),
      none('answered by a 5xx', failed),
      told('neither answered nor ended within 5 s', silent),
      none('pages that are different afterwards', poisoned.length),
      none('process ended', server.hasEnded() ? 1 : 0),
    ]
  },
}
