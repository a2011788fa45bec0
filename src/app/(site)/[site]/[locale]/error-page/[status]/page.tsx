import { notFound, permanentRedirect } from 'next/navigation'
import { ErrorPage } from '../../../../../../components/pages/error-page.tsx'
import { FormAwayPage } from '../../../../../../components/pages/form-away-page.tsx'
import { MissingTranslationPage } from '../../../../../../components/pages/missing-translation-page.tsx'
import { errorPage, formAwayPage } from '../../../../../../content/errors.ts'
import { formAway } from '../../../../../../lib/form-away.ts'
import { type ListProps, wordsFor } from '../../../../../props.ts'

interface Props {
  params: Promise<{ site: string; locale: string; status: string }>
  searchParams: ListProps['searchParams']
}

/** What readers see at an address without a page. It answers 200 to the front door, which sets the status. */
export default async function Page({ params, searchParams }: Props) {
  const { site, locale, status } = await params
  if (status === formAway.page) {
    const framed = await formAwayPage(site, locale)
    return framed ? <FormAwayPage i18n={wordsFor(locale)} {...framed} /> : notFound()
  }
  const { path } = await searchParams
  const outcome = await errorPage(site, locale, status, String(path ?? ''))
  if (outcome.kind === 'absent') notFound()
  if (outcome.kind === 'moved') permanentRedirect(outcome.to)
  const { frame, head } = outcome
  const i18n = wordsFor(locale)
  if (outcome.kind === 'error') return <ErrorPage i18n={i18n} frame={frame} head={head} view={outcome.view} />
  return <MissingTranslationPage i18n={i18n} frame={frame} head={head} view={outcome.view} />
}
