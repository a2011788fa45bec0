import type { Words } from '../../../collections/shared/fields/words.ts'

/** Something that editors ask, and what to do here: one sentence for each step. */
export interface Question {
  question: Words
  answer: readonly Words[]
}
