import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * A keyed hash that only this installation can make: 128 bits, in letters that an address may hold.
 *
 * @param purpose - what it is for; a hash for one purpose is worth nothing for another
 * @throws when there is no secret: the start completes the environment with it
 */
export function signature(purpose: string, text: string): string {
  const secret = process.env['PAYLOAD_SECRET']
  if (!secret) throw new Error('There is no secret to sign with.')
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22)
}

/** Whether a signature is ours; it takes the same time wherever the two differ. */
export function isSignature(purpose: string, text: string, claimed: string): boolean {
  const [own, other] = [Buffer.from(signature(purpose, text)), Buffer.from(claimed)]
  return own.length === other.length && timingSafeEqual(own, other)
}
