import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../bench/figures.ts'
import type { Installation } from '../bench/installation.ts'
import type { RunningServer } from '../bench/running-server.ts'
import { atLeast, type Fault, none, timeUntil, told } from './drill.ts'
import { clientAddress, postForm, readForm } from './post-form.ts'

const page = '/icmc-europe/en/newsletter'
const clients = 20

/** After so long without an answer somebody presses the button again, in milliseconds. */
const again = 100

/** The same form is the same for a minute (`secondPress`); a process has to be back before, in milliseconds. */
const longestStart = 50_000

const addressOf = (number: number): string => `sign-up-${number}@example.org`

/** Everything that a sign-up writes: a row of each for its address. */
const traces = [
  'SELECT email AS address FROM subscribers',
  `SELECT email AS address FROM subscriptions WHERE state = 'pending'`,
  `SELECT address FROM consent_records WHERE action = 'requested'`,
  'SELECT "to" AS address FROM outbox_messages',
  `SELECT data->>'email' AS address FROM mailed_links`,
]

/** How many sign-ups lack a trace, and how many have one of them twice. */
async function countTraces(installation: Installation, signUps: number) {
  const counted = traces.map(
    (trace, at) => `LEFT JOIN (SELECT address, count(*)::int AS count FROM (${trace}) t${at} GROUP BY address)
      c${at} ON c${at}.address = 'sign-up-' || n || '@example.org'`,
  )
  const counts = traces.map((_, at) => `coalesce(c${at}.count, 0)`).join(', ')
  const [found] = await installation.query<{ lost: number; twice: number }>(
    `SELECT count(*) FILTER (WHERE least(${counts}) = 0)::int AS lost,
       count(*) FILTER (WHERE greatest(${counts}) > 1)::int AS twice
     FROM generate_series(0, $1::int - 1) n ${counted.join(' ')}`,
    [signUps],
  )
  if (!found) throw new Error('The sign-ups cannot be counted.')
  return found
}

/** The application is killed while readers sign up, who press the button again until it is answered. */
export const signUpsKilled: Fault = {
  title: 'kill -9 of the application while readers sign up',
  async run({ installation, signUps, kills }) {
    let server: RunningServer = await installation.addServer()
    const { action, hidden } = await readForm(server, page, 'sign-up-form')
    const newsletters = await installation.query<{ id: string }>('SELECT id FROM newsletters LIMIT 1')
    const chosen = [
      ['newsletters', newsletters[0]?.id ?? ''],
      ['language', 'en'],
      ['consent', 'yes'],
    ] as const
    const fixed = [...hidden.filter(([name]) => name === 'stamp'), ...chosen]
    const times: number[] = []
    const refused = new Map<number, number>()
    let acknowledged = 0
    let next = 0
    let repeats = 0

    async function signUp(number: number): Promise<void> {
      const fields = [...fixed, ['email', addressOf(number)] as const]
      for (;;) {
        const { status, milliseconds } = await postForm(server, action, fields, clientAddress(number))
        if (status === 303) {
          times.push(milliseconds)
          acknowledged += 1
          return
        }
        repeats += 1
        if (status !== 0) refused.set(status, (refused.get(status) ?? 0) + 1)
        await pause(again)
      }
    }
    const client = async () => {
      while (next < signUps) await signUp(next++)
    }

    const everybody = Promise.all(Array.from({ length: clients }, client))
    let longest = 0
    for (let kill = 0; kill < kills; kill++) {
      await timeUntil(async () => acknowledged >= (kill * signUps) / (kills + 1), 300_000)
      await pause(randomInt(20, 400))
      const since = performance.now()
      await server.kill('SIGKILL')
      server = await installation.addServer()
      longest = Math.max(longest, performance.now() - since)
    }
    await everybody
    const { lost, twice } = await countTraces(installation, signUps)
    await server.kill('SIGTERM')
    return [
      atLeast('acknowledged', acknowledged, signUps),
      told('kills', kills),
      told('pressed again', repeats),
      none('acknowledged and lost', lost),
      none('there twice', twice),
      none(
        'answered otherwise',
        [...refused.values()].reduce((sum, count) => sum + count, 0),
      ),
      told('median of an answer', percentile(times, 0.5), 'ms'),
      told('p99 of an answer', percentile(times, 0.99), 'ms'),
      { name: 'longest until it was back', value: longest, unit: 'ms', promise: { atMost: longestStart } },
    ]
  },
}
