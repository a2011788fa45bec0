import { domainToASCII } from 'node:url'
import { hasControlCharacters } from './control-characters.ts'

/** RFC 5321 and 6531, in octets: what is longer cannot be delivered to. Cut before anything is matched. */
const longest = 254
const longestLocalPart = 64

/**
 * Brings an e-mail address into the form in which it is stored and compared: no space around it, small letters,
 * the domain as the mail system writes it. Nobody gives capitals in an address a meaning.
 *
 * @returns null for what is no address that mail can be sent to
 */
export function normalEmailAddress(typed: string): string | null {
  const text = typed
    .slice(0, longest + 50)
    .trim()
    .normalize('NFKC')
  if (text.length > longest || hasControlCharacters(text)) return null
  const [typedLocal = '', domain = '', ...rest] = text.split('@')
  // Small letters of some capitals are two characters; what is stored has to be an address itself.
  const local = typedLocal.toLowerCase()
  if (rest.length > 0 || !isLocalPart(local)) return null
  const host = domainToASCII(domain.toLowerCase())
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z][a-z0-9-]{1,62}$/.test(host) || /-(?:\.|$)/.test(host))
    return null
  const address = `${local}@${host}`
  return Buffer.byteLength(address) <= longest ? address : null
}

/** What stands before the "@": no quotes and no comments, which no reader's address has. */
function isLocalPart(local: string): boolean {
  if (local.length === 0 || Buffer.byteLength(local) > longestLocalPart) return false
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false
  return /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u.test(local)
}
