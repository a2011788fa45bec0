import { PartnerListPage } from '../../../../../components/pages/partner-list-page.tsx'
import { partnerList } from '../../../../../content/partner-lists.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The organisations that the office works with. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await partnerList(site, locale, await searchParams))
  return <PartnerListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
