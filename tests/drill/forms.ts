import fc from 'fast-check'
import { forms } from '../../src/forms/registry.ts'
import { percentile } from '../bench/figures.ts'
import { inParallel } from '../bench/http.ts'
import { hostileFields, hostileKeys } from '../support/hostile-fields.ts'
import { atMost, type Fault, none, told } from './drill.ts'
import { clientAddress, postForm, readForm } from './post-form.ts'

/** The site at which every public form stands. */
const home = '/share-network/en'

/** So many are under way at once, over both processes. */
const atOnce = 8

/** How long an answer may take, in milliseconds. */
const patience = 2_000

/** How many forms of a kind one client sends: fewer than the limit, so that they are looked at. */
const perClient = 25

/** What nobody types and broken programs send, to every public form. */
export const hostileForms: Fault = {
  title: 'Generated inputs to every public form',
  async run({ servers, inputs }) {
    const { hidden } = await readForm(servers[0], `${home}/newsletter`, 'sign-up-form')
    const stamp = hidden.filter(([name]) => name === 'stamp')
    const times: number[] = []
    const statuses = new Map<number, number>()
    const begun = performance.now()
    for (const [at, { name, path }] of forms.entries()) {
      const sent = fc.sample(fc.tuple(hostileFields, hostileKeys), { numRuns: inputs, seed: 20_261_122 + at })
      await inParallel(sent, atOnce, async ([fields, key], index) => {
        const server = servers[index % 2] ?? servers[0]
        const client = clientAddress(Math.floor(index / perClient))
        const address = `${home}/${path}?key=${encodeURIComponent(key)}`
        const { status, milliseconds } = await postForm(server, address, [...fields, ...stamp], client)
        times.push(milliseconds)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (status === 0 || status >= 500 || milliseconds > patience) {
          const what = JSON.stringify({ fields, key })
          console.log(`  ${name}: ${status} after ${Math.round(milliseconds)} ms: ${what.slice(0, 300)}`)
        }
      })
      console.log(`  ${name}: ${inputs}`)
    }
    const count = (isMeant: (status: number) => boolean) =>
      [...statuses].reduce((sum, [status, of]) => sum + (isMeant(status) ? of : 0), 0)
    return [
      told('forms', forms.length),
      told('inputs to each', inputs),
      ...[...statuses].toSorted().map(([status, of]) => told(`answered ${status}`, of)),
      none(
        'answered by a 5xx',
        count((status) => status >= 500),
      ),
      none(
        'not answered',
        count((status) => status === 0),
      ),
      told('median', percentile(times, 0.5), 'ms'),
      told('p99', percentile(times, 0.99), 'ms'),
      atMost('slowest', percentile(times, 1), patience),
      none('process ended', servers.filter((server) => server.hasEnded()).length),
      told('inputs a second', (times.length * 1000) / (performance.now() - begun), '/s'),
    ]
  },
}
