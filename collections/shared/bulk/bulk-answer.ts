/** What can be done with several items of a list at once. */
export const bulkActions = ['publish', 'withdraw', 'submit', 'add-topic', 'trash'] as const
export type BulkAction = (typeof bulkActions)[number]

/** How many items one request takes. */
export const mostItems = 100

/** What became of one of the items. */
export interface BulkResult {
  id: string
  /** What the item is called; null for what whoever asks may not see. */
  title: string | null
  /** Why it was not done, in the words of the server; null when it was. */
  refusal: string | null
}

export interface BulkAnswer {
  results: BulkResult[]
}
