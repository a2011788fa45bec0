import { domainToASCII } from 'node:url'

/** Controls, halves of characters, spaces of any kind, and what separates addresses or says where one ends. */
const unfit = /[\p{C}\p{Z}<>()[\]\\,;:"]/u

/** RFC 5321, in octets. */
const longest = 254

/**
 * An address as it may stand in a head and in a command: one mailbox, and nothing that ends or folds a line. The
 * domain is in letters that every mail server knows; what stands before it is as it was written.
 *
 * @throws for anything else, wherever it comes from
 */
export function mailbox(address: string): string {
  const [local = '', domain = '', ...rest] = address.split('@')
  const host = domainToASCII(domain)
  const written = `${local}@${host}`
  if (
    unfit.test(address) ||
    local === '' ||
    host === '' ||
    rest.length > 0 ||
    longest < Buffer.byteLength(written)
  ) {
    throw new Error('No mail can be sent to such an address.')
  }
  return written
}

/** Whether an address needs a mail server that takes letters beyond ASCII (SMTPUTF8, RFC 6531). */
export function needsUtf8(address: string): boolean {
  return !/^[\x20-\x7e]*$/.test(address)
}
