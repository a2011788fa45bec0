import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { root } from '../support/environment.ts'
import { type Fault, none, told } from './drill.ts'

/** What Next takes for the cookie of a preview: one value for everybody on a build. */
export function previewModeId(): string {
  const manifest: { preview: { previewModeId: string } } = JSON.parse(
    readFileSync(path.join(root, '.next/prerender-manifest.json'), 'utf8'),
  )
  return manifest.preview.previewModeId
}

const forgedSession = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${Buffer.from('{"id":"00000000-0000-0000-0000-000000000000","collection":"users","exp":4102444800}').toString('base64url')}.`

/** Cookies that open nothing. */
const cookies = (id: string): string[] => [
  '__prerender_bypass=junk',
  `__prerender_bypass=${id}`,
  `__prerender_bypass=${id}; __next_preview_data=junk`,
  `__prerender_bypass=${id}; payload-token=junk`,
  `__prerender_bypass=${id}; payload-token=${forgedSession}`,
  `__prerender_bypass=${id.slice(0, -1)}x`,
  `__prerender_bypass=${'x'.repeat(5_000)}`,
  `__prerender_bypass=${id}; __prerender_bypass=junk; ;;=;`,
  '__prerender_bypass=%00%ff',
]

/** Somebody who may see no draft pretends to preview one. */
export const previewCookies: Fault = {
  title: 'Forged, junk and anonymous preview cookies',
  async run({ installation, editor, servers }) {
    const canary = await makeCanary(installation, editor)
    await editor.saveDraft('news', canary.id, { title: 'Secret draft' })
    let leaks = 0
    let others = 0
    let set = 0
    const tried = cookies(previewModeId())
    for (const { url } of servers) {
      const address = url + canary.paths.item
      const plain = await get(address, { 'accept-encoding': 'identity' })
      for (const cookie of tried) {
        const answer = await get(address, { 'accept-encoding': 'identity', cookie })
        const text = answer.body.toString('utf8')
        if (text.includes('Secret draft')) leaks += 1
        if (answer.headers['set-cookie']) set += 1
        if (answer.status !== 200 || text !== plain.body.toString('utf8')) others += 1
      }
      const after = await get(address, { 'accept-encoding': 'identity' })
      if (after.body.includes('Secret draft')) leaks += 1
    }
    return [
      told('cookies tried', tried.length * servers.length),
      none('drafts shown', leaks),
      none('answers that differ from the public page', others),
      none('answers that set a cookie', set),
    ]
  },
}
