/** Longest path that is looked at; no file of ours has a longer one. */
const longestPath = 1_000

/** The sections of a site whose items have files, one segment below the item. */
const sections: readonly string[] = ['documents', 'newsletter', 'videos']

/**
 * Which file of the CMS a path means.
 *
 * @param path - public path, normalised
 * @param claimedBy - key of the site whose own host was asked, or null
 * @returns the address within this installation, `/media/{file}` or `/{site}/{language}/{section}/{item}/{file}`;
 *   null for every other path
 */
export function fileAddress(path: string, claimedBy: string | null): string | null {
  if (path.length > longestPath) return null
  const segments = path.split('/')
  if (segments[1] === 'media') return segments.length === 3 ? path : null
  const address = claimedBy ? `/${claimedBy}${path}` : path
  const [, , , section = '', ...rest] = address.split('/')
  // The pages of a subscription stand beside the issues of its newsletter; no issue is called so.
  const isFile = sections.includes(section) && rest.length === 2 && rest[0] !== 'subscription'
  return isFile ? address : null
}
