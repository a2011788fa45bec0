import { PortalPage } from '../../../components/pages/portal-page.tsx'
import { portal, portalLocale } from '../../../content/portal.ts'
import { i18nFor } from '../../../i18n/i18n.ts'

/** The sites of this installation, on a host that none of them claims. */
export default async function Page() {
  const { head, view } = await portal()
  return <PortalPage i18n={i18nFor(portalLocale)} head={head} view={view} />
}
