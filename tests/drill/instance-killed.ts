import { setTimeout as pause } from 'node:timers/promises'
import { portOfOurOwn } from '../bench/installation.ts'
import { failuresOf, startLoad } from '../bench/load.ts'
import { allRoutes } from '../bench/routes.ts'
import { type Fault, none, told, warmUp } from './drill.ts'
import { startRetryingProxy } from './retrying-proxy.ts'

/** One of two processes is killed. */
export const instanceKilled: Fault = {
  title: 'kill -9 of one of two processes behind a proxy',
  async run({ installation, servers }) {
    const victim = await installation.addServer()
    const paths = allRoutes.map(({ path }) => path)
    await warmUp([servers[0], victim], paths)
    const proxy = await startRetryingProxy([servers[0].url, victim.url], await portOfOurOwn())
    try {
      const load = startLoad({ rate: 300, urls: paths.map((path) => proxy.url + path) })
      await pause(2_000)
      await victim.kill('SIGKILL')
      await pause(3_000)
      const result = await load.stop()
      return [
        told('requests', result.requests),
        told('asked of the other process', proxy.retries()),
        none('failed after one retry', failuresOf(result)),
      ]
    } finally {
      proxy.close()
    }
  },
}
