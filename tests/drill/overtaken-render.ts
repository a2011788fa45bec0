import { setTimeout as pause } from 'node:timers/promises'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { atLeast, type Fault, none, told } from './drill.ts'
import { lockTable } from './locked-table.ts'

/**
 * Tables that the home page reads beside the news each time. Not those that the triggers of a publication read: it
 * would wait for the lock, too.
 */
const readLater = ['statements', 'projects']

/** A page is being rendered, has read its item, and the item is published anew before it is finished. */
export const overtakenRender: Fault = {
  title: 'A render overtaken by a publish',
  async run({ installation, editor, servers }) {
    const [{ url }] = servers
    const canary = await makeCanary(installation, editor)
    const kinds = Object.entries(canary.paths)
    let held = 0
    let old = 0
    for (const table of readLater) {
      await canary.publish()
      await pause(50)
      const lock = await lockTable(installation, table)
      const begun = kinds.map(([, path]) => get(url + path))
      await pause(300)
      held += await lock.waiting()
      await canary.publishBySql()
      await lock.release()
      await Promise.all(begun)
      await pause(20)
      for (const [kind, path] of kinds) {
        const { body } = await get(url + path, { 'accept-encoding': 'identity' })
        if (canary.countOf(canary.trace(body.toString('utf8'), kind), kind) < canary.count()) {
          console.log(`  old ${kind} after a lock of ${table}`)
          old += 1
        }
      }
    }
    return [
      told('tables held', readLater.length),
      atLeast('renders held while the item was published', held, 1),
      none('pages that show the old text afterwards', old),
    ]
  },
}
