import { z } from 'zod'
import { localeCodes } from '../../i18n/locales.ts'
import { consent, email, ids, oneOf } from '../fields.ts'

/** What a reader says to get a newsletter: no more than is needed to send it. */
export const signUpSchema = z.object({
  email: email(),
  newsletters: ids({ isRequired: true }),
  topics: ids(),
  language: oneOf(localeCodes),
  consent: consent(),
})
