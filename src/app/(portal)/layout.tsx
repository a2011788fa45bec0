import type { ReactNode } from 'react'
import '../../styles/site.css'
import { portalLocale } from '../../content/portal.ts'
import { locales } from '../../i18n/locales.ts'

export const dynamic = 'force-dynamic'

/** The document of the pages that belong to no site. */
export default function PortalLayout({ children }: { children: ReactNode }) {
  const { code, dir } = locales[portalLocale]
  return (
    <html lang={code} dir={dir}>
      <head>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
