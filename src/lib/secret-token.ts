import { createHash, randomBytes } from 'node:crypto'

/** The first segment of the addresses under which frozen drafts are shown. */
export const sharedSection = 'shared'

/** What a token looks like: 192 bits, without a hyphen, so that the log knows it for a secret. */
export const secretToken = /^[\da-f]{48}$/

/** A token for a link that opens something to whoever holds it. */
export const newSecretToken = (): string => randomBytes(24).toString('hex')

/** What is stored of a token: who reads the database cannot open the links. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
