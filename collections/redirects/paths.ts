import { isLinkAddress } from '../../src/lib/web-address.ts'

/** Whether a text is a path within a site, as old addresses are looked up. */
export function isPath(value: string): boolean {
  return value.startsWith('/') && isLinkAddress(value) && !/[?#]/.test(value)
}
