import type {
  FiltersView,
  KindKey,
  LinkView,
  LooserList,
  OrganisationLink,
  PhotoView,
  RowView,
  Words,
} from './common.ts'

export interface PartnerRow extends OrganisationLink {
  kind: KindKey
  city?: string | undefined
}

/** Partners by kind, in the order of the list of kinds. */
export interface PartnerListView {
  lead?: Words | undefined
  partners: readonly PartnerRow[]
  filters?: FiltersView | undefined
  looser?: readonly LooserList[] | undefined
  csvHref?: string | undefined
}

/** Somebody who takes part in a body, or a body in which somebody does. */
interface ParticipationView {
  name: Words
  href?: string | undefined
  kind: KindKey
  from?: string | undefined
  to?: string | undefined
}

export interface PartnerItemView {
  name: Words
  shortName?: Words | undefined
  acronym?: string | undefined
  formerNames?: readonly { name: string; until?: string | undefined }[] | undefined
  aliases?: readonly string[] | undefined
  kind: KindKey
  country?: string | undefined
  city?: string | undefined
  logo?: PhotoView | undefined
  logoLicence?: string | undefined
  website?: string | undefined
  description?: Words | undefined
  partOf?: OrganisationLink | undefined
  identifiers?: readonly { scheme: string; value: string }[] | undefined
  /** The bodies in which it takes part. */
  memberOf?: readonly ParticipationView[] | undefined
  /** Who takes part in it. */
  memberships?: readonly ParticipationView[] | undefined
  projects?: readonly RowView[] | undefined
  statements?: readonly RowView[] | undefined
  /** The ways to the whole lists, where only the newest stand here. */
  moreProjects?: LinkView | undefined
  moreStatements?: LinkView | undefined
  sites?: readonly LinkView[] | undefined
}
