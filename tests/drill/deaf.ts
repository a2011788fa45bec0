import { setTimeout as pause } from 'node:timers/promises'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { atLeast, atMost, type Fault, none, sightsOf, timeUntil } from './drill.ts'

/** Only the connection that listens is ended; nothing else fails. */
export const deaf: Fault = {
  title: 'LISTEN killed alone, then a publish',
  async run({ installation, editor, servers }) {
    const canary = await makeCanary(installation, editor)
    await sightsOf(canary, servers)

    async function current(): Promise<number> {
      let count = 0
      for (const { url } of servers) {
        const { body } = await get(url + canary.paths.item, { 'accept-encoding': 'identity' })
        if (canary.countOf(canary.trace(body.toString('utf8'), 'item'), 'item') === canary.count()) count += 1
      }
      return count
    }

    const ended = await installation.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ~* '(^|[^a-z])(listen|pg_notify|notify)'`,
    )
    await canary.publishBySql()
    const noticed = await timeUntil(async () => (await current()) === servers.length, 15_000)
    await canary.publishBySql()
    await pause(20)
    const late = servers.length - (await current())
    return [
      atLeast('connections ended', ended.length, servers.length),
      atMost('until the publish is seen on both', noticed, 5_000),
      none('processes that do not hear of the next one', late),
    ]
  },
}
