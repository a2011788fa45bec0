import { PartnerListPage } from '../../../../../components/pages/partner-list-page.tsx'
import { partnerList } from '../../../../../content/partners.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The organisations that the office works with. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await partnerList(site, locale))
  return <PartnerListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
