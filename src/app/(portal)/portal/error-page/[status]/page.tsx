import { permanentRedirect } from 'next/navigation'
import { PortalErrorPage } from '../../../../../components/pages/portal-error-page.tsx'
import { portalLocale } from '../../../../../content/portal.ts'
import { portalError } from '../../../../../content/portal-error.ts'
import { i18nFor } from '../../../../../i18n/i18n.ts'
import type { ListProps } from '../../../../props.ts'

interface Props {
  params: Promise<{ status: string }>
  searchParams: ListProps['searchParams']
}

/** What readers see at an address that belongs to none of the sites. */
export default async function Page({ params, searchParams }: Props) {
  const { status } = await params
  const { path } = await searchParams
  const outcome = await portalError(status, String(path ?? ''))
  if (outcome.kind === 'moved') permanentRedirect(outcome.to)
  return <PortalErrorPage i18n={i18nFor(portalLocale)} head={outcome.head} view={outcome.view} />
}
