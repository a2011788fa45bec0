import { locales } from '../i18n/locales.ts'
import { linkToSection } from './address.ts'
import { palettes } from './share-images/palette.ts'
import { type Visit, visit } from './visit.ts'

/** Where the manifest of a site is, for a link. */
export const manifestHref = (here: Visit): string => linkToSection(here, 'manifest.webmanifest')

/** What a site is called and looks like where somebody keeps it on a screen (Web Application Manifest). */
export async function manifest(site: string, locale: string): Promise<object | null> {
  const here = await visit(site, locale)
  if (!here) return null
  const { name, shortName, purpose, theme } = here.site
  const icon = (file: string, sizes: string, type: string, role = 'any') => ({
    src: `/icons/${theme}${file}`,
    sizes,
    type,
    purpose: role,
  })
  const home = linkToSection(here)
  return {
    id: home,
    name,
    short_name: shortName,
    description: purpose ?? undefined,
    lang: here.locale,
    dir: locales[here.locale].dir,
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: palettes[theme].paper,
    theme_color: palettes[theme].tones[3],
    icons: [
      icon('.svg', 'any', 'image/svg+xml'),
      icon('-192.png', '192x192', 'image/png'),
      icon('-512.png', '512x512', 'image/png'),
      icon('-masked.png', '512x512', 'image/png', 'maskable'),
    ],
  }
}
