import { notFound, permanentRedirect } from 'next/navigation'
import { ErrorPage } from '../../../../../../components/pages/error-page.tsx'
import { MissingTranslationPage } from '../../../../../../components/pages/missing-translation-page.tsx'
import { errorPage } from '../../../../../../content/errors.ts'
import { type ListProps, wordsFor } from '../../../../../props.ts'

interface Props {
  params: Promise<{ site: string; locale: string; status: string }>
  searchParams: ListProps['searchParams']
}

/** What readers see at an address without a page. It answers 200 to the front door, which sets the status. */
export default async function Page({ params, searchParams }: Props) {
  const { site, locale, status } = await params
  const { path } = await searchParams
  const outcome = await errorPage(site, locale, status, String(path ?? ''))
  if (outcome.kind === 'absent') notFound()
  if (outcome.kind === 'moved') permanentRedirect(outcome.to)
  const { frame, head } = outcome
  const i18n = wordsFor(locale)
  if (outcome.kind === 'error') return <ErrorPage i18n={i18n} frame={frame} head={head} view={outcome.view} />
  return <MissingTranslationPage i18n={i18n} frame={frame} head={head} view={outcome.view} />
}
