import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A message as it arrived. */
export interface Received {
  recipient: string
  raw: Buffer
  /** Whether it was said to be one with letters beyond ASCII in its head or in addresses (RFC 6531). */
  isUtf8: boolean
}

/** A mail server that keeps what it is sent, and can be told how to behave. */
export interface SmtpSink {
  port: number
  /** Of its log: answers by message id, as SMTP_LOG_URL wants it. */
  logUrl: string
  received: Received[]
  /** An answer to RCPT TO other than 250, by address. */
  refuse: Map<string, { code: number; words: string }>
  /** Answers to the end of DATA: takes the message, takes it and breaks off, or breaks off before it is taken. */
  behave: 'well' | 'drop after taking' | 'drop before taking'
  /** How long it thinks about each message before it answers, in milliseconds. */
  delay: number
  /** Closes the doors; connections that are open stay. */
  close(): Promise<void>
}

class Refused extends Error {
  readonly responseCode: number
  constructor({ code, words }: { code: number; words: string }) {
    super(words)
    this.responseCode = code
  }
}

/** Starts a mail server on this machine, without some of its abilities where they are to be missed. */
export async function startSmtpSink(port = 0, lacks: { hideSMTPUTF8?: boolean } = {}): Promise<SmtpSink> {
  const received: Received[] = []
  const refuse: SmtpSink['refuse'] = new Map()
  const server = new SMTPServer({
    ...lacks,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      const refusal = refuse.get(address)
      done(refusal && new Refused(refusal))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (sink.behave !== 'drop before taking') {
          const { rcptTo, smtpUtf8 } = session.envelope
          const isUtf8 = smtpUtf8 === true
          received.push({ recipient: rcptTo[0]?.address ?? '', raw: Buffer.concat(parts), isUtf8 })
        }
        if (sink.behave === 'well') setTimeout(done, sink.delay)
        else for (const connection of server.connections) connection.close()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const log = createServer((request, response) => {
    const id = new URL(request.url ?? '', 'http://sink').searchParams.get('id') ?? ''
    const items = received.filter(({ raw }) => raw.includes(`Message-ID: <${id}>`)).map(() => ({}))
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ items }))
  })
  await new Promise<void>((resolve) => log.listen(0, '127.0.0.1', resolve))
  const sink: SmtpSink = {
    port: (server.server.address() as AddressInfo).port,
    logUrl: `http://127.0.0.1:${(log.address() as AddressInfo).port}/?id={message-id}`,
    received,
    refuse,
    behave: 'well',
    delay: 0,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await new Promise<void>((resolve) => log.close(() => resolve()))
    },
  }
  return sink
}

/** Reads a message with a library that has nothing to do with the one that wrote it. */
export function parse({ raw }: Pick<Received, 'recipient' | 'raw'>): Promise<Email> {
  return PostalMime.parse(raw)
}
