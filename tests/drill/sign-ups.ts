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

/** What has become of the sign-ups, of each address: everything that one writes. */
async function countTraces(installation: Installation, signUps: number) {
  const rows = await installation.query<{ least: number; most: number }>(
    `SELECT least(subscribers, subscriptions, records, letters, links) AS least,
       greatest(subscribers, subscriptions, records, letters, links) AS most
     FROM (SELECT
       (SELECT count(*)::int FROM subscribers WHERE email = a) AS subscribers,
       (SELECT count(*)::int FROM subscriptions WHERE email = a AND state = 'pending') AS subscriptions,
       (SELECT count(*)::int FROM consent_records WHERE address = a AND action = 'requested') AS records,
       (SELECT count(*)::int FROM outbox_messages WHERE "to" = a) AS letters,
       (SELECT count(*)::int FROM mailed_links WHERE data->>'email' = a) AS links
       FROM (SELECT 'sign-up-' || n || '@example.org' AS a FROM generate_series(0, $1::int - 1) n) people) traces`,
    [signUps],
  )
  return {
    lost: rows.filter(({ least }) => least === 0).length,
    twice: rows.filter(({ most }) => most > 1).length,
  }
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
