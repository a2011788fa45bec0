import { isLinkAddress } from '../../lib/web-address.ts'

/** What newsletters, social networks and advertising add to an address to follow who clicks. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|oly_\w+|ocid|cmpid|s_cid)$/i

/** Programs that lead to an address by a detour of their own, and the parameter that holds it. */
const detours: readonly [host: RegExp, path: RegExp, parameter: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
]

/** How many detours are followed. */
const most = 3

/**
 * The address of a link that is pasted: where it leads in the end, without what follows people around.
 *
 * @param href - as the attribute has it
 * @returns nothing for what is no link to a page: a place within the pasted document, a file, a script, a path
 *   of the site where it was copied
 */
export function pastedAddress(href: string, detoursLeft = most): string | undefined {
  const address = href.trim()
  if (address.startsWith('/') || !isLinkAddress(address)) return undefined
  if (!/^https?:/i.test(address)) return address
  const url = new URL(address)
  const behind = detours.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  const target = behind && url.searchParams.get(behind[2])
  if (target && detoursLeft > 0) return pastedAddress(target, detoursLeft - 1)
  const followed = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  if (followed.length === 0) return address
  for (const name of followed) url.searchParams.delete(name)
  return url.href
}
