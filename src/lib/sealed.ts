import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const [nonceLength, markLength] = [12, 16]

/** @throws when there is no secret: the start completes the environment with it */
function keyFor(purpose: string): Uint8Array {
  const secret = process.env['PAYLOAD_SECRET']
  if (!secret) throw new Error('There is no secret to seal with.')
  return new Uint8Array(hkdfSync('sha256', secret, '', `sealed ${purpose}`, 32))
}

/**
 * Closes a text so that only this installation can read it again (AES-256 in GCM), with a key that is derived from
 * its secret (RFC 5869). Who reads the database, or a copy of it, reads nothing.
 *
 * @param purpose - what it is for; what is sealed for one purpose opens for no other
 * @param about - whose it is; moved to another row, it does not open
 */
export function seal(purpose: string, about: string, text: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url')
}

/**
 * Opens what `seal` has closed.
 *
 * @throws when it is not ours, was changed, or belongs to somebody else
 */
export function unseal(purpose: string, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, nonceLength))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(nonceLength, nonceLength + markLength))
  const opened = [decipher.update(bytes.subarray(nonceLength + markLength)), decipher.final()]
  return Buffer.concat(opened).toString('utf8')
}
