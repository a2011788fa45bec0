import { beforeAll, it, vi } from 'vitest'
import { loadDemoContent } from '../../src/demo/load.ts'
import { openPayload } from '../support/database.ts'
let payload: any
beforeAll(async () => { payload = await openPayload(); await loadDemoContent(payload, () => {}) }, 180_000)
it('x', async () => {
  const pages = await import('../../src/content/pages.ts')
  const partners = await import('../../src/content/partners.ts')
  for (const work of [() => pages.homePage('icmc-europe','en'), () => pages.homePage('share-network','es'), () => pages.aboutPage('icmc-europe','en'), () => pages.homePage('icmpd-brussels','ru'), () => partners.partnerList('icmc-europe','en')]) {
    const q = vi.spyOn(payload.db.pool, 'query')
    await work()
    console.log(q.mock.calls.length + '\n' + q.mock.calls.map((c: any) => { const t = c[0].text ?? c[0]; return (/^select distinct/.test(t) ? 'D ' : /count/.test(t.slice(0,60)) ? 'C ' : 'F ') + (/from "(\w+)"/.exec(t)?.[1]) }).join('\n'))
    q.mockRestore()
  }
})
