/**
 * A path as it is stored, without the escapes of an address (RFC 3986, 2.1). One that cannot be read, or holds
 * control characters, stays as it was written: no page has such an address, and the database takes no NUL.
 */
export function readablePath(path: string): string {
  try {
    const read = decodeURIComponent(path)
    return /\p{Cc}/u.test(read) ? path : read
  } catch {
    return path
  }
}
