import { CampaignListPage } from '../../../../../components/pages/campaign-list-page.tsx'
import { campaignList } from '../../../../../content/campaigns.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The campaigns of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await campaignList(site, locale, await searchParams))
  return <CampaignListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
