import type {
  CorrectionView,
  ItemExtras,
  KindKey,
  LinkView,
  ListView,
  OrganisationLink,
  PictureView,
  PressContactView,
  Words,
} from './common.ts'

export type NewsListView = ListView

export interface NewsItemView extends ItemExtras {
  kind: KindKey
  kicker?: Words | undefined
  title: Words
  summary?: Words | undefined
  /** HTML that the gateway made safe. */
  html?: string | undefined
  bodyLang?: Words['lang']
  place?: string | undefined
  date?: string | undefined
  authors?: readonly LinkView[] | undefined
  pressContact?: PressContactView | undefined
  picture?: PictureView | undefined
  countries?: readonly string[] | undefined
  projects?: readonly LinkView[] | undefined
  organisations?: readonly OrganisationLink[] | undefined
  callToAction?: LinkView | undefined
  corrections?: readonly CorrectionView[] | undefined
}
