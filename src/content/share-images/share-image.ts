import { i18nFor } from '../../i18n/i18n.ts'
import { locales } from '../../i18n/locales.ts'
import { portalLocale } from '../portal.ts'
import { allSites, visit } from '../visit.ts'
import { drawShareImage } from './draw.ts'
import { readShareAddress } from './share-address.ts'
import { shareSubject } from './subject.ts'

/** What stands at the address of an image. */
type ImageAnswer =
  | { kind: 'found'; contentType: 'image/png'; body: Uint8Array<ArrayBuffer> }
  | { kind: 'absent' }

/**
 * The image that stands for a page of a site where it is shared; only for a page that is public.
 *
 * @param address - the segments that follow `/share/`
 */
export async function shareImage(
  site: string,
  locale: string,
  address: readonly string[],
): Promise<ImageAnswer> {
  const path = readShareAddress(address)
  const here = path && (await visit(site, locale))
  const subject = here && (await shareSubject(here, path))
  if (!subject) return { kind: 'absent' }
  return { kind: 'found', contentType: 'image/png', body: await drawShareImage(subject) }
}

/** The image of the page that leads to all sites. */
export async function portalImage(): Promise<ImageAnswer> {
  const sites = await allSites(portalLocale)
  const body = await drawShareImage({
    theme: 'doors',
    dir: locales[portalLocale].dir,
    title: i18nFor(portalLocale).t('portal.title'),
    kind: undefined,
    site: sites.map(({ shortName }) => shortName).join(', '),
    topic: 'integration',
  })
  return { kind: 'found', contentType: 'image/png', body }
}
