import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import type { SmtpSettings } from '../../server/mail-settings.ts'
import { wordsEncoder } from './encode-words.ts'
import { headOf } from './head.ts'
import type { Outgoing } from './outgoing.ts'

/**
 * What DKIM signs (RFC 6376, and RFC 8058 for the two that let a mailbox unsubscribe): whoever changes one of
 * them on the way, or adds a second, breaks the signature.
 */
const signedHeaders =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'List-Id:List-Unsubscribe:List-Unsubscribe-Post'

const partHead = (type: 'plain' | 'html'): string =>
  `Content-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`

/**
 * Makes the writer of messages as they are sent: MIME, with a signature where there is a key. It is our own, of the
 * library's parts, because the library's encodes everything anew for each copy of an issue. A message that cannot be
 * written as it was meant is not written: the writer throws.
 */
export function messageWriter({ from, dkim }: SmtpSettings): (mail: Outgoing) => Promise<Buffer> {
  const encode = wordsEncoder()
  const signer =
    dkim &&
    new DKIM({
      domainName: dkim.domain,
      keySelector: dkim.selector,
      privateKey: readFileSync(dkim.keyFile, 'utf8'),
      headerFieldNames: signedHeaders,
    })
  return async (mail) => {
    // Encoded words never hold such a sign.
    const boundary = `=_${randomUUID()}`
    const head = headOf(mail, from, boundary)
    const parts = [
      `\r\n\r\n--${boundary}\r\n${partHead('plain')}${encode(mail.text, mail.own)}`,
      `\r\n--${boundary}\r\n${partHead('html')}${encode(mail.html, mail.own)}\r\n--${boundary}--\r\n`,
    ]
    const message = Buffer.concat([head, Buffer.from(parts.join(''), 'utf8')])
    return signer ? buffer(signer.sign(message)) : message
  }
}
