import type { ItemExtras, LinkView, ListView, OrganisationLink, PictureView, Words } from './common.ts'

export type CampaignListView = ListView

/** What a campaign asks for: "20,000 resettlement places a year in Europe", by 2020. */
export interface AskView {
  text?: Words | undefined
  figure?: number | undefined
  unit?: Words | undefined
  byYear?: string | undefined
}

export interface CampaignItemView extends ItemExtras {
  title: Words
  summary?: Words | undefined
  html?: string | undefined
  ask?: AskView | undefined
  partners?: readonly OrganisationLink[] | undefined
  partnersNote?: Words | undefined
  callToAction?: LinkView | undefined
  picture?: PictureView | undefined
}
