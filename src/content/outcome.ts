import type { Framed } from './frame.ts'

/** What the gateway answers to the question for a page. */
export type Outcome<View> =
  | (Framed & { kind: 'found'; view: View })
  /** The address has a successor: a permanent redirect, in one hop. */
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

export const absent = { kind: 'absent' } as const
