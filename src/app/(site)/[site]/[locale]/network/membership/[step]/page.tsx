import { MembershipPage } from '../../../../../../../components/pages/membership-page.tsx'
import { membershipPage } from '../../../../../../../content/membership-page.ts'
import { type ListProps, wordsFor } from '../../../../../../props.ts'
import { settle } from '../../../../../../settle.ts'

interface Props {
  params: Promise<{ site: string; locale: string; step: string }>
  searchParams: ListProps['searchParams']
}

/** A page of somebody's membership: where a mailed link leads, and what says what happened. */
export default async function Page({ params, searchParams }: Props) {
  const { site, locale, step } = await params
  const { key } = await searchParams
  const { frame, head, view } = settle(await membershipPage(site, locale, step, String(key ?? '')))
  return <MembershipPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
