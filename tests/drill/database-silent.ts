import { setTimeout as pause } from 'node:timers/promises'
import { get } from '../bench/http.ts'
import { failuresOf, startLoad } from '../bench/load.ts'
import { allRoutes } from '../bench/routes.ts'
import { atLeast, atMost, type Fault, none, statusOf, timeUntil, told, warmUp } from './drill.ts'

/** Nothing is refused and nothing comes back, as when packets are swallowed on the way. */
export const databaseSilent: Fault = {
  title: 'The database does not answer, but no connection ends',
  async run({ cable, servers, away }) {
    const warm = allRoutes.map(({ path }) => path)
    await warmUp(servers, warm)
    const load = startLoad({ rate: 200, urls: servers.flatMap(({ url }) => warm.map((path) => url + path)) })
    cable.freeze()
    const since = Date.now()
    const cold = await get(`${servers[0].url}/icmc-europe/en/search?q=silence`)
    await pause(Math.max(0, away - (Date.now() - since)))
    cable.mend()
    const fresh = `${servers[0].url}/icmc-europe/en/search?q=afterwards`
    const recovery = await timeUntil(async () => (await statusOf(fresh)) === 200, 30_000)
    const result = await load.stop()
    return [
      told('silent for seconds', away / 1000),
      atLeast('warm pages answered 200', (1 - failuresOf(result) / result.requests) * 100, 99.9, '%'),
      told('warm pages, p99', result.p99, 'ms'),
      none('page that was not known without 503', cold.status === 503 ? 0 : 1),
      told('it was told after', cold.milliseconds, 'ms'),
      atMost('first good answer after the silence', recovery, 10_000),
      none('processes that ended', servers.filter((server) => server.hasEnded()).length),
    ]
  },
}
