import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, get } from '../bench/http.ts'
import { failuresOf, startLoad } from '../bench/load.ts'
import type { RunningServer } from '../bench/running-server.ts'
import { readSitemap } from '../support/sitemap.ts'
import { atLeast, atMost, type Drill, type Fault, none, statusOf, timeUntil, told, warmUp } from './drill.ts'

const rate = 300

/** Pages in memory, and others that nobody has asked for. */
async function choosePages({ servers }: Drill): Promise<{ warm: string[]; cold: string[] }> {
  const paths = (await readSitemap(servers[0].url)).map(({ path }) => path)
  const warm = paths.slice(0, 100)
  return { warm, cold: paths.slice(-12) }
}

/** A page that was never rendered cannot be shown: the answer says so and when to come back. */
async function coldAnswers(
  { servers }: Drill,
  paths: readonly string[],
): Promise<{ wrong: number; slowest: number }> {
  let wrong = 0
  let slowest = 0
  for (const path of paths) {
    const { status, headers, milliseconds } = await get(servers[0].url + path)
    if (status !== 503 || headers['retry-after'] === undefined) wrong += 1
    slowest = Math.max(slowest, milliseconds)
  }
  return { wrong, slowest }
}

/** Notes when each process has rendered a page: only this shows that it reaches the database. */
function firstRendered(servers: readonly RunningServer[]) {
  const moments = new Map<string, number[]>(servers.map(({ url }) => [url, []]))
  return {
    note({ status, headers }: Answer, address: string) {
      const isRendered = status === 200 && String(headers['cache-status']).includes('fwd=miss')
      if (isRendered) moments.get(new URL(address).origin)?.push(Date.now())
    },
    /** How long after a moment the last process had rendered its first page, in milliseconds. */
    after(moment: number): number {
      const firsts = [...moments.values()].map(
        (each) => each.find((at) => at >= moment) ?? Number.POSITIVE_INFINITY,
      )
      return Math.max(...firsts) - moment
    },
  }
}

/** PostgreSQL is killed and stays away. */
export const databaseAway: Fault = {
  title: 'PostgreSQL killed and away, under load',
  async run(drill) {
    const { installation, servers, away } = drill
    const { warm, cold } = await choosePages(drill)
    await warmUp(servers, warm)
    const rendered = firstRendered(servers)
    const load = startLoad({
      rate,
      urls: servers.flatMap(({ url }) => warm.map((path) => url + path)),
      onAnswer: rendered.note,
    })
    await pause(1_000)
    await installation.postgres.kill()
    const since = Date.now()
    const { wrong, slowest } = await coldAnswers(drill, cold.slice(0, 4))
    await pause(Math.max(0, away - (Date.now() - since)))
    await installation.postgres.start()
    const back = Date.now()
    const recoveries = await Promise.all(
      servers.map(({ url }) => timeUntil(async () => (await statusOf(url + cold[5])) === 200, 30_000)),
    )
    const result = await load.stop()
    const good = (1 - failuresOf(result) / result.requests) * 100
    return [
      told('away', away / 1000),
      told('requests for warm pages', result.requests),
      atLeast('answered 200', good, 99.9, '%'),
      told('p99', result.p99, 'ms'),
      none('cold pages without 503 and Retry-After', wrong),
      told('slowest answer for a cold page', slowest, 'ms'),
      atMost('first page rendered after its return', rendered.after(back), 2_000),
      told('a page that nobody knew, asked for at its return', Math.max(...recoveries), 'ms'),
      none('processes that ended', servers.filter((server) => server.hasEnded()).length),
    ]
  },
}
