/** What became of a line of the file, or would become of it. */
export interface ImportedLine {
  line: number
  from: string
  to: string
  outcome: 'new' | 'changed' | 'same' | 'refused'
  /** Why it is refused, in the language of the admin panel. */
  problem?: string
}
