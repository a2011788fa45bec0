import type {
  ElsewhereLink,
  KindKey,
  LinkView,
  OrganisationLink,
  PhotoView,
  RowView,
  Words,
} from './common.ts'

/** A person, or a post that the source names without a person. */
export interface PersonView {
  post: Words
  name?: string | undefined
  /** Page of the person; a post without a person has one too. */
  href?: string | undefined
  /** Only with consent that still holds. */
  portrait?: PhotoView | undefined
  isVacant?: boolean | undefined
  /** ISO 639 codes of the languages that the person speaks. */
  languages?: readonly string[] | undefined
  email?: string | undefined
  phone?: string | undefined
}

export interface DepartmentView {
  /** Absent for people who belong to none. */
  name?: Words | undefined
  people: readonly PersonView[]
}

export interface MembershipView {
  body: OrganisationLink
  kind: KindKey
  from?: string | undefined
  to?: string | undefined
}

export interface PeopleListView {
  lead?: Words | undefined
  departments: readonly DepartmentView[]
  elsewhere?: readonly ElsewhereLink[] | undefined
}

export interface PersonItemView extends PersonView {
  department?: Words | undefined
  from?: string | undefined
  to?: string | undefined
  biography?: Words | undefined
  /** News that the person wrote. */
  items?: readonly RowView[] | undefined
  /** The way to all of it, where only the newest stands here. */
  moreItems?: LinkView | undefined
  previous?: LinkView | undefined
  next?: LinkView | undefined
}
