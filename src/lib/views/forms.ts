import type { FormError } from '../form-state.ts'

/** A form of a page: empty, or as it was sent with what has to be mended. */
export interface FormView {
  action: string
  /** Shows that the form was fetched from a page of ours. */
  stamp: string
  values: Readonly<Record<string, readonly string[]>>
  errors: readonly FormError[]
}
