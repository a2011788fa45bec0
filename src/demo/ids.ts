import { createHash } from 'node:crypto'

/** Any UUID, never to be changed: the ids of a demo item must be the same in every version of the program. */
const namespace = Buffer.from('5e0f7c3c9a6d4d0f8f51b3a07c2d64e1', 'hex')

/**
 * The id of an item of the demo content, or of a row in it: the same names give the same id (UUID version 5).
 *
 * @example demoId('statements', 'tpd-extension')
 */
export function demoId(...names: string[]): string {
  const hash = createHash('sha1').update(namespace).update(names.join('/')).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
