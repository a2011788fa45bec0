/** The longest address that is taken. */
export const webAddressLimit = 2000

/** Whether a text is an address on the web: http or https, without spaces, user name or password. */
export function isWebAddress(value: string): boolean {
  if (value.length > webAddressLimit || /[\s\p{Cc}\\]/u.test(value)) return false
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  return hostname !== '' && username === '' && password === ''
}

/** Whether a text may stand in a link: on the web, `mailto:`, or a path of this site. */
export function isLinkAddress(value: string): boolean {
  if (value.length > webAddressLimit || /[\s\p{Cc}\\]/u.test(value)) return false
  if (value.startsWith('/')) return !value.startsWith('//')
  if (value.toLowerCase().startsWith('mailto:')) return /^[^@?]+@[^@?]+/.test(value.slice('mailto:'.length))
  return isWebAddress(value)
}
