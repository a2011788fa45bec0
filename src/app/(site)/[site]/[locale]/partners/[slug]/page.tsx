import { PartnerItemPage } from '../../../../../../components/pages/partner-item-page.tsx'
import { partnerItem } from '../../../../../../content/partners.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One organisation. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await partnerItem(site, locale, slug))
  return <PartnerItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
