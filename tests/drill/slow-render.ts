import { setTimeout as pause } from 'node:timers/promises'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { failuresOf, startLoad } from '../bench/load.ts'
import { routes } from '../bench/routes.ts'
import { atMost, type Fault, none, told, warmUp } from './drill.ts'
import { lockTable } from './locked-table.ts'

const readers = 50
const heldFor = 3_000

/** One page takes seconds, because a table is locked, and many want it. */
export const slowRender: Fault = {
  title: 'A slow render that many readers wait for',
  async run({ installation, editor, servers }) {
    const [{ url }] = servers
    const canary = await makeCanary(installation, editor)
    const warm = [routes.contact, routes.project, routes.document].map(({ path }) => path)
    await warmUp([servers[0]], warm)
    const lock = await lockTable(installation, 'news')
    const load = startLoad({ rate: 200, urls: warm.map((path) => url + path) })
    const waiting = Array.from({ length: readers }, () => get(url + canary.paths.item))
    await pause(heldFor / 2)
    const connections = await lock.waiting()
    await pause(heldFor / 2)
    await lock.release()
    const answers = await Promise.all(waiting)
    const others = await load.stop()
    return [
      told('readers of the slow page', readers),
      none('of them not answered 200', answers.filter(({ status }) => status !== 200).length),
      // One render, whose questions may stand beside each other.
      atMost('connections to the database that they hold', connections, 4, ''),
      none('other pages that failed meanwhile', failuresOf(others)),
      atMost('other pages, p99', others.p99, 100),
    ]
  },
}
