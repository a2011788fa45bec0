import { CampaignItemPage } from '../../../../../../components/pages/campaign-item-page.tsx'
import { campaignItem } from '../../../../../../content/campaigns.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One campaign. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await campaignItem(site, locale, slug))
  return <CampaignItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
