import { z } from 'zod'
import { contactPurposes } from '../../lib/kinds.ts'
import { email, line, oneOf, paragraphs } from '../fields.ts'

/** What a reader says to be answered. */
export const contactSchema = z.object({
  name: line({ most: 200 }),
  email: email(),
  purpose: oneOf(contactPurposes),
  message: paragraphs({ most: 5_000 }),
})
