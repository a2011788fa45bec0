import { setTimeout as pause } from 'node:timers/promises'
import { makeCanary } from '../bench/canary.ts'
import { get } from '../bench/http.ts'
import { atLeast, type Fault, none, told } from './drill.ts'
import { previewModeId } from './preview-cookies.ts'

const readers = 1_000
const rounds = 3

/** A draft holds words that no reader may see, and is previewed while many read the public page. */
export const draftCanary: Fault = {
  title: 'A draft under preview, 1,000 readers at once',
  async run({ installation, editor, servers }) {
    const canary = await makeCanary(installation, editor)
    const secret = `Secret ${canary.id}`
    const address = servers[0].url + canary.paths.item
    const cookie = `__prerender_bypass=${previewModeId()}; ${editor.cookie}`
    // A browser says where it comes from, and the CMS believes a session only then.
    const asBrowser = { cookie, 'accept-encoding': 'identity', 'sec-fetch-site': 'same-origin' }
    let previews = 0
    let shown = 0
    let isReading = true
    const previewing = (async () => {
      for (let count = 0; isReading; count++) {
        await editor.saveDraft('news', canary.id, { title: `${secret} ${count}` })
        const { body } = await get(address, asBrowser)
        previews += 1
        if (body.includes(secret)) shown += 1
        await pause(50)
      }
    })()
    let leaks = 0
    let failures = 0
    for (let round = 0; round < rounds; round++) {
      // A publish in between, so that the page is rendered while it is read and previewed.
      await canary.publishBySql()
      await Promise.all(
        Array.from({ length: readers }, async () => {
          const answer = await get(address, { 'accept-encoding': 'identity' }).catch(() => undefined)
          if (answer?.status !== 200) failures += 1
          if (answer?.body.includes(secret)) leaks += 1
        }),
      )
    }
    isReading = false
    await previewing
    return [
      told('readers', readers * rounds),
      told('previews', previews),
      atLeast('previews that showed the draft', shown, 1),
      none('readers who saw it', leaks),
      none('readers without an answer', failures),
    ]
  },
}
