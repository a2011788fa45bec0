import { z } from 'zod'
import { email, oneOf } from '../fields.ts'

/** What somebody may want who has no link at hand. */
const wishes = ['preferences', 'copy', 'erase'] as const

export const mailLinkSchema = z.object({ email: email(), wish: oneOf(wishes) })
