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

/** `rows` are the past ones, newest first; all that fit where the reader narrows the list. */
export interface EventListView extends ListView<RowView> {
  /** The next first; absent from further pages and from a list that is narrowed. */
  upcoming?: readonly RowView[] | undefined
  /** Calendar that can be subscribed to. */
  calendarHref?: string | undefined
}

export interface SpeakerView {
  name: string
  capacity?: Words | undefined
  organisation?: OrganisationLink | undefined
  presentation?: LinkView | undefined
}

export interface EventItemView extends ItemExtras {
  kind?: KindKey | undefined
  title: Words
  summary?: Words | undefined
  programmeHtml?: string | undefined
  date?: string | undefined
  endDate?: string | undefined
  /** "HH:MM" in the event's own zone. */
  startTime?: string | undefined
  endTime?: string | undefined
  /** IANA name. */
  timeZone?: string | undefined
  /** The same for machines, with how far the zone's clocks are ahead of UTC. */
  startsAt?: string | undefined
  endsAt?: string | undefined
  place?: string | undefined
  onlineAddress?: string | undefined
  languages?: readonly string[] | undefined
  accessInformation?: Words | undefined
  organisers?: readonly OrganisationLink[] | undefined
  speakers?: readonly SpeakerView[] | undefined
  /** Only while one can still register. */
  registrationAddress?: string | undefined
  state?: StateView | undefined
  statements?: readonly LinkView[] | undefined
  report?: LinkView | undefined
  picture?: PictureView | undefined
  calendarHref?: string | undefined
}
