import { get, inParallel } from '../bench/http.ts'
import { residentMegabytes } from '../bench/memory.ts'
import { metric } from '../bench/metrics.ts'
import { readSitemap } from '../support/sitemap.ts'
import { atMost, type Fault, none, told } from './drill.ts'

/** The least that can be set. */
const megabytes = 8
const items = 400
const rounds = 2

/** There is room for a part of the pages only. */
export const memoryFull: Fault = {
  title: 'The memory for pages is full',
  async run({ installation }) {
    await installation.addVolume(items)
    const server = await installation.addServer({ PAGE_MEMORY_MB: String(megabytes) })
    const paths = (await readSitemap(server.url)).map(({ path }) => path)
    const missing = Array.from({ length: 300 }, (_, at) => `/icmc-europe/en/news/no-such-item-${at}`)
    let failures = 0
    for (let round = 0; round < rounds; round++) {
      await inParallel(paths, 4, async (path) => {
        if ((await get(server.url + path)).status !== 200) failures += 1
      })
    }
    await inParallel(missing, 4, async (path) => {
      if ((await get(server.url + path)).status !== 404) failures += 1
    })
    const kept = await metric(server, /^common_home_page_memory_bytes$/)
    const resident = residentMegabytes(server, 'VmRSS')
    await server.kill('SIGTERM')
    return [
      told('pages asked for', paths.length * rounds + missing.length),
      none('wrong answers', failures),
      told('process', resident, 'MB'),
      ...(kept === undefined ? [] : [atMost('pages kept', kept / 1_048_576, megabytes, 'MB')]),
    ]
  },
}
