import { createHash } from 'node:crypto'

/** The namespace of our names, drawn once. */
const namespace = Buffer.from('5b0c2f0e8f0d4d5c9c0e6a1f7a3b9d42', 'hex')

/**
 * A UUID that is always the same for a name (RFC 9562, section 5.5), whatever host or address the thing has.
 *
 * @returns for example `2f1e…-5…`, in lower case
 */
export function nameUuid(name: string): string {
  const octets = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  octets[6] = ((octets[6] ?? 0) & 0x0f) | 0x50
  octets[8] = ((octets[8] ?? 0) & 0x3f) | 0x80
  return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
