/** What is wrong with a value, or with a form as a whole; the words are messages. */
export const formProblems = [
  'required',
  'email',
  'address',
  'long',
  'text',
  'choice',
  'consent',
  'link',
  'old',
  'busy',
  'large',
  'away',
] as const
export type FormProblem = (typeof formProblems)[number]

/** Something that a person can mend. */
export interface FormError {
  /** The name of the field; null when it concerns the form as a whole. */
  field: string | null
  problem: FormProblem
  /** Of `busy`: minutes after which it is worth trying again. */
  minutes?: number
}

/** A form as it was sent and could not be accepted: its page is rendered with what was typed. */
export interface FormState {
  form: string
  values: Readonly<Record<string, readonly string[]>>
  errors: readonly FormError[]
}
