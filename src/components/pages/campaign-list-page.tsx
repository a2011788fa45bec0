import type { CampaignListView } from '../../lib/views/campaigns.ts'
import type { FrameProps } from '../frame.tsx'
import { ListPage } from './list-page.tsx'

export function CampaignListPage(props: FrameProps & { view: CampaignListView }) {
  return <ListPage {...props} noun="campaigns" />
}
