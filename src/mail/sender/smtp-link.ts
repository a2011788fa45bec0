import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpSettings } from '../../server/mail-settings.ts'
import { mailbox, needsUtf8 } from './mailbox.ts'

/** How long the mail server may be silent, in milliseconds. */
const patience = { connect: 10_000, greeting: 10_000, silence: 60_000 }

/** What is noted where the server would read such an address as another one, or as none. */
const noUtf8 =
  'The mail server does not take addresses with letters beyond ASCII before the "@" (it lacks SMTPUTF8, RFC 6531).'

/** How the conversation about a message ended. */
export type Ending =
  | { kind: 'accepted' }
  /** For good. `isRecipient`: because of the address, not because of us. */
  | { kind: 'refused'; words: string; isRecipient: boolean }
  /** For now. */
  | { kind: 'later'; words: string }
  /** It broke off before anything of the message was sent. */
  | { kind: 'unsent'; words: string }
  /** It broke off afterwards. */
  | { kind: 'doubtful'; words: string }

interface SmtpError extends Error {
  responseCode?: number
  response?: string
  command?: string
}

/** A connection to the mail server, for one message after the other. */
export class SmtpLink {
  readonly #connection: SMTPConnection
  readonly #takesUtf8: boolean
  #isOpen = true

  private constructor(connection: SMTPConnection, takesUtf8: boolean) {
    this.#connection = connection
    this.#takesUtf8 = takesUtf8
    connection.on('error', () => this.#lose())
    connection.once('end', () => this.#lose())
  }

  /** @throws when the server cannot be reached, or does not let us in */
  static async open(settings: SmtpSettings): Promise<SmtpLink> {
    const connection = new SMTPConnection({
      host: settings.host,
      port: settings.port,
      secure: settings.isSecure,
      connectionTimeout: patience.connect,
      greetingTimeout: patience.greeting,
      socketTimeout: patience.silence,
      logger: false,
    })
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.once('end', () => reject(new Error('The mail server closed the connection.')))
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    // The answer to EHLO; the next one writes over it.
    const takesUtf8 = /^250[ -]SMTPUTF8\b/im.test(connection.lastServerResponse || '')
    const { user, password } = settings
    if (user !== undefined && password !== undefined) {
      await new Promise<void>((resolve, reject) => {
        connection.login({ credentials: { user, pass: password } }, (error) => {
          if (!error) return resolve()
          connection.close()
          reject(error)
        })
      })
    }
    return new SmtpLink(connection, takesUtf8)
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Has the whole conversation about a message; afterwards the link may be closed. */
  async send(from: string, address: string, message: Buffer): Promise<Ending> {
    const to = mailbox(address)
    if (needsUtf8(to) && !this.#takesUtf8) return { kind: 'refused', words: noUtf8, isRecipient: false }
    const body = Readable.from([message])
    const error = await new Promise<SmtpError | null>((resolve) => {
      this.#connection.send({ from, to: [to] }, body, (failure) => resolve((failure as SmtpError) ?? null))
    })
    if (!error) return { kind: 'accepted' }
    const ending = endingOf(error, body.readableDidRead)
    // After a refusal the same connection serves the next message.
    if (this.#isOpen && ending.kind !== 'doubtful' && ending.kind !== 'unsent') await this.#reset()
    else this.close()
    return ending
  }

  close(): void {
    this.#lose()
    this.#connection.close()
  }

  #lose(): void {
    this.#isOpen = false
  }

  #reset(): Promise<void> {
    return new Promise((resolve) => {
      this.#connection.once('end', () => resolve())
      this.#connection.reset((error) => {
        if (error) this.close()
        resolve()
      })
    })
  }
}

function endingOf(error: SmtpError, wasRead: boolean): Ending {
  const words = (error.response ?? error.message).slice(0, 500)
  const code = error.responseCode ?? 0
  if (code >= 500) {
    // 5.7: a rule against the sender or the message; it says nothing about whether the address exists.
    const isRecipient = error.command === 'RCPT TO' && !/^\d{3}[ -]5\.7\./.test(words)
    return { kind: 'refused', words, isRecipient }
  }
  if (code >= 400) return { kind: 'later', words }
  if ('code' in error && error.code === 'EENVELOPE') return { kind: 'refused', words, isRecipient: false }
  return { kind: wasRead ? 'doubtful' : 'unsent', words }
}
