import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import type { SmtpSettings } from '../../server/mail-settings.ts'
import type { Outgoing } from './outgoing.ts'

/**
 * What DKIM signs (RFC 6376, and RFC 8058 for the two that let a mailbox unsubscribe): whoever changes one of
 * them on the way, or adds a second, breaks the signature.
 */
const signedHeaders =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'List-Id:List-Unsubscribe:List-Unsubscribe-Post'

/** Makes the writer of messages as they are sent: MIME, with a signature where there is a key. */
export function messageWriter({ from, dkim }: SmtpSettings): (mail: Outgoing) => Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: readFileSync(dkim.keyFile, 'utf8'),
        headerFieldNames: signedHeaders,
      },
    }),
  })
  return async (mail) => {
    const { message } = await transport.sendMail({
      from: { name: mail.fromName, address: from },
      // Nobody may add a second recipient by writing a comma.
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: mail.headers,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return message as Buffer
  }
}
