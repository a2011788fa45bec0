import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../bench/figures.ts'
import { type Installation, makeInstallation } from '../bench/installation.ts'
import { startSmtpSink } from '../support/smtp-sink.ts'
import { atMost, type Fault, none, timeUntil, told } from './drill.ts'
import { clientAddress, postForm, readForm } from './post-form.ts'

/** Between two sign-ups, in milliseconds. */
const rhythm = 200

const page = '/icmc-europe/en/newsletter'

/** Readers sign up one after the other for a while; gives how long each answer took, or that there was none. */
async function signUpFor(installation: Installation, port: number, milliseconds: number) {
  const server = await installation.addServer({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) })
  const { action, hidden } = await readForm(server, page, 'sign-up-form')
  const newsletters = await installation.query<{ id: string }>('SELECT id FROM newsletters LIMIT 1')
  const fixed = [
    ...hidden.filter(([name]) => name === 'stamp'),
    ['newsletters', newsletters[0]?.id ?? ''],
    ['language', 'en'],
    ['consent', 'yes'],
  ] as [string, string][]
  const times: number[] = []
  let failed = 0
  let number = 0
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(rhythm)) {
    const email = `waits-${number}@example.org`
    const reply = await postForm(server, action, [...fixed, ['email', email]], clientAddress(number++))
    if (reply.status === 303) times.push(reply.milliseconds)
    else failed += 1
  }
  return { times, failed }
}

/** The mail server goes away while readers sign up, and comes back. */
export const mailAway: Fault = {
  title: 'the mail server away while readers sign up',
  async run({ mailAwayFor }) {
    const gone = await startSmtpSink()
    await gone.close()
    // Of its own: where another process has no mail server, it keeps what is to be sent.
    const installation = await makeInstallation()
    try {
      const { times, failed } = await signUpFor(installation, gone.port, mailAwayFor)
      const [waiting] = await installation.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM outbox_messages WHERE state = 'queued'`,
      )
      const sink = await startSmtpSink(gone.port)
      const caughtUp = await timeUntil(async () => sink.received.length >= times.length, 300_000)
      await pause(1_000)
      await sink.close()
      // Counted when the doors are closed: what comes between two counts would look as if it had come twice.
      const different = new Set(sink.received.map(({ recipient }) => recipient)).size
      return [
        told('away for', mailAwayFor, 'ms'),
        told('sign-ups', times.length),
        none('answered otherwise', failed),
        told('median of an answer', percentile(times, 0.5), 'ms'),
        told('first answer of the process', times[0] ?? 0, 'ms'),
        atMost('longest answer', percentile(times, 1), 500),
        told('which was answer number', times.indexOf(percentile(times, 1)) + 1),
        told('letters that waited', waiting?.count ?? 0),
        none('did not arrive', times.length - different),
        none('arrived twice', sink.received.length - different),
        // The longest pause between two looks, and the sending.
        atMost('until all had arrived', caughtUp, 60_000),
      ]
    } finally {
      await installation.stop()
    }
  },
}
