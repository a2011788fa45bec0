import { createHash, randomBytes } from 'node:crypto'

/** The first segment of the addresses under which frozen drafts are shown. */
export const sharedSection = 'shared'

/** What a token looks like: 192 bits, without a hyphen, so that the log knows it for a secret. */
export const shareToken = /^[\da-f]{48}$/

/** A token for a link that shows a frozen draft. */
export const newShareToken = (): string => randomBytes(24).toString('hex')

/** What is stored of a token: who reads the database cannot open the links. */
export const hashOfShareToken = (token: string): string => createHash('sha256').update(token).digest('hex')
