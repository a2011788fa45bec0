import type { PartnerRole, Setting } from '../kinds.ts'
import type {
  ItemExtras,
  KindKey,
  LinkView,
  ListView,
  OrganisationLink,
  PictureView,
  RowView,
  StateView,
  Words,
} from './common.ts'
import type { DocumentTile } from './documents.ts'

/** A shape of the map. `work`: projects work there; `partners`: only partners are from there. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2; absent for areas without a code. */
  code?: string | undefined
  d: string
  highlight?: 'work' | 'partners' | undefined
  /** Where its name is written, on highlighted countries. */
  label?: { x: number; y: number } | undefined
}

export interface MapView {
  width: number
  height: number
  countries: readonly MapCountry[]
  graticule?: string | undefined
}

/** A country of an entry. */
export interface MapPlace {
  country: string
  /** The list of all projects that work there. */
  href?: string | undefined
  organisations?: readonly OrganisationLink[] | undefined
}

/** The same facts as the map's, as a list: one entry a project that names countries. */
export interface MapEntry {
  title: Words
  href: string
  tone: 'work' | 'partners'
  start?: string | undefined
  end?: string | undefined
  places: readonly MapPlace[]
  /** Partners without a country: named, not drawn. */
  elsewhere?: readonly OrganisationLink[] | undefined
}

/** A project on the time line; only those with a start belong there. */
export interface TimeLineEntry {
  title: Words
  href: string
  start: string
  end?: string | undefined
  durationMonths?: number | undefined
  isPlanned?: boolean | undefined
}

export interface ProjectListView extends ListView<RowView> {
  map?: MapView | undefined
  mapEntries?: readonly MapEntry[] | undefined
  timeLine?: readonly TimeLineEntry[] | undefined
  /** How many of the newest stand on the map and in time, where those are not all. */
  drawn?: number | undefined
}

export interface ProjectPartner {
  organisation: OrganisationLink
  role: PartnerRole
  note?: Words | undefined
}

export interface FunderView {
  organisation: OrganisationLink
  programme?: Words | undefined
  share?: number | undefined
  grantNumber?: string | undefined
}

export interface ProjectItemView extends ItemExtras {
  kind: KindKey
  acronym?: string | undefined
  title: Words
  strapline?: Words | undefined
  summary?: Words | undefined
  objectivesHtml?: string | undefined
  activitiesHtml?: string | undefined
  resultsHtml?: string | undefined
  state?: StateView | undefined
  start?: string | undefined
  end?: string | undefined
  isPlanned?: boolean | undefined
  durationMonths?: number | undefined
  coordinator?: OrganisationLink | undefined
  partners?: readonly ProjectPartner[] | undefined
  ownRole?: PartnerRole | undefined
  beneficiary?: OrganisationLink | undefined
  funders?: readonly FunderView[] | undefined
  grantNumber?: string | undefined
  budget?: { amount: number; currency: string } | undefined
  countries?: readonly { code: string; share?: number | undefined }[] | undefined
  region?: Words | undefined
  scope?:
    | { regions?: number | undefined; countries?: number | undefined; setting?: Setting | undefined }
    | undefined
  partOf?: LinkView | undefined
  parts?: readonly LinkView[] | undefined
  follows?: LinkView | undefined
  followedBy?: readonly LinkView[] | undefined
  documents?: readonly DocumentTile[] | undefined
  contact?: { name?: string | undefined; email?: string | undefined } | undefined
  acknowledgement?:
    | { hasEmblem: boolean; text?: Words | undefined; disclaimer?: Words | undefined }
    | undefined
  picture?: PictureView | undefined
}
