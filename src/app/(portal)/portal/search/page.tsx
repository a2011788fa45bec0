import { PortalSearchPage } from '../../../../components/pages/portal-search-page.tsx'
import { portalLocale } from '../../../../content/portal.ts'
import { portalSearch } from '../../../../content/search-portal.ts'
import { i18nFor } from '../../../../i18n/i18n.ts'
import type { ListProps } from '../../../props.ts'

/** The search over all sites, on a host that none of them claims. */
export default async function Page({ searchParams }: Pick<ListProps, 'searchParams'>) {
  const { head, view } = await portalSearch(await searchParams)
  return <PortalSearchPage i18n={i18nFor(portalLocale)} head={head} view={view} />
}
