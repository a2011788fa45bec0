import { i18nFor } from '../i18n/i18n.ts'
import type { HeadView } from '../lib/views/frame.ts'
import type { PortalErrorView } from '../lib/views/portal.ts'
import { errorStatus, pathWithin } from './errors.ts'
import { portal, portalLocale } from './portal.ts'
import { currentPlace } from './record.ts'
import { movedFrom } from './redirects.ts'
import { allSites, visit } from './visit.ts'

/** What stands at an address that belongs to no language of a site. */
type PortalErrorOutcome =
  | { kind: 'error'; head: HeadView; view: PortalErrorView }
  | { kind: 'moved'; to: string }

/**
 * The error page outside of the sites. Old addresses of former websites arrive here: it looks first whether
 * one of the sites knows where they have gone.
 */
export async function portalError(status: string, path: string): Promise<PortalErrorOutcome> {
  const code = errorStatus(status)
  const to = code === 404 ? await movedAnywhere(path) : null
  if (to !== null) return { kind: 'moved', to }
  const { view } = await portal()
  const head: HeadView = { title: i18nFor(portalLocale).t(`errors.${code}.title`), robots: 'noindex' }
  return { kind: 'error', head, view: { status: code, sites: view.sites } }
}

/** On a site's own host only that site answers for an old address, elsewhere any of them. */
async function movedAnywhere(path: string): Promise<string | null> {
  const claimedBy = currentPlace()?.claimedBy
  for (const site of await allSites(portalLocale)) {
    if (claimedBy && claimedBy !== site.key) continue
    const here = await visit(site.key, site.defaultLanguage)
    const moved = here && (await movedFrom(here, pathWithin(site.key, path)))
    if (moved?.kind === 'moved') return moved.to
  }
  return null
}
