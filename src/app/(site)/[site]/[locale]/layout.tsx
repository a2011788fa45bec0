import type { ReactNode } from 'react'
import { themeOf } from '../../../../content/visit.ts'
import { isLocale, locales } from '../../../../i18n/locales.ts'
import '../../../../styles/site.css'

export const dynamic = 'force-dynamic'

interface Props {
  children: ReactNode
  params: Promise<{ site: string; locale: string }>
}

/** The document of every public page. It guards nothing: each page asks the gateway itself. */
export default async function SiteLayout({ children, params }: Props) {
  const { site, locale } = await params
  const { code, dir } = locales[isLocale(locale) ? locale : 'en']
  const theme = await themeOf(site, code)
  return (
    <html lang={code} dir={dir} data-theme={theme}>
      <head>
        <link rel="icon" href={theme ? `/icons/${theme}.svg` : '/favicon.svg'} type="image/svg+xml" />
        {theme && <link rel="apple-touch-icon" href={`/icons/${theme}-180.png`} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
