/** What becomes of a text that came back, or would become of it. */
export type UnitOutcome =
  /** It is, or will be, the translation. */
  | 'written'
  | 'same'
  | 'empty'
  /** The original has become another since the file was made. */
  | 'original-changed'
  /** Somebody else has written another translation since. */
  | 'translation-changed'
  | 'gone'
  | 'twice'
  | 'codes-missing'
  | 'codes-invented'
  | 'codes-misplaced'
  | 'too-long'
  | 'kind'

export interface ReportedUnit {
  path: string
  label: string
  outcome: UnitOutcome
}

export interface ReportedItem {
  /** Such as `news/6b0c…`. */
  key: string
  title: string
  link: string | null
  outcome: 'written' | 'same' | 'refused' | 'flagged'
  /** Why the whole item is refused, in words; null when its texts say why. */
  refusal: string | null
  units: ReportedUnit[]
}

/** What became of a file, item by item. */
export interface ExchangeReport {
  from: string
  to: string
  isDry: boolean
  items: ReportedItem[]
}

/** What keeps an item back only until somebody who has looked at it says that it is to be taken all the same. */
export const flags: ReadonlySet<UnitOutcome> = new Set(['original-changed', 'translation-changed'])
