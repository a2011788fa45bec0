import { setTimeout as pause } from 'node:timers/promises'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { atMost, type Fault, none, sightsOf, statusOf, timeUntil } from './drill.ts'

/** Renders throw, because a table is not where it was. */
export const failingRender: Fault = {
  title: 'A render that throws',
  async run({ installation, editor, servers }) {
    const canary = await makeCanary(installation, editor)
    await sightsOf(canary, servers)
    const urls = servers.map(({ url }) => url + canary.paths.item)
    await installation.query(`UPDATE news_locales SET summary = 'Changed meanwhile' WHERE _parent_id = $1`, [
      canary.id,
    ])
    await installation.query('ALTER TABLE news RENAME TO news_away')
    await pause(100)
    try {
      const stale = await Promise.all(urls.map((url) => statusOf(url)))
      const cold = await get(`${servers[0].url}/icmc-europe/en/news?sort=title`)
      const isDesigned = cold.body.includes('<h1')
      return [
        none('known pages not served as they were', stale.filter((status) => status !== 200).length),
        none('new page without 503', cold.status === 503 ? 0 : 1),
        none('503 without Retry-After', cold.headers['retry-after'] === undefined ? 1 : 0),
        none('503 without a heading', isDesigned ? 0 : 1),
      ].concat(await afterwards())
    } finally {
      await installation.query('ALTER TABLE IF EXISTS news_away RENAME TO news')
    }

    async function afterwards() {
      await installation.query('ALTER TABLE news_away RENAME TO news')
      const isCurrent = async () => {
        const answers = await Promise.all(urls.map((url) => get(url, { 'accept-encoding': 'identity' })))
        return answers.every(({ body }) => body.includes('Changed meanwhile'))
      }
      return [atMost('until the known pages are current again', await timeUntil(isCurrent, 30_000), 2_000)]
    }
  },
}
