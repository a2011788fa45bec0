import { z } from 'zod'
import { localeCodes } from '../../i18n/locales.ts'
import { ids, oneOf } from '../fields.ts'

/** What a reader chooses of the newsletters of a site; none of them ends the subscriptions. */
export const preferencesSchema = z.object({
  newsletters: ids(),
  topics: ids(),
  language: oneOf(localeCodes),
})
