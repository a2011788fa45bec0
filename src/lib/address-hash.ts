import { signature } from './signature.ts'

/** What is kept of an e-mail address that was erased or may not be written to: nobody reads it, and it is known again. */
export function addressHash(email: string): string {
  return `hash:${signature('suppressed address', email)}`
}
