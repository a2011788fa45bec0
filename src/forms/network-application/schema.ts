import { z } from 'zod'
import { countryCodes } from '../../lib/countries.ts'
import { memberCategories, memberKinds } from '../../lib/kinds.ts'
import { profileLimits } from '../../lib/network-profile.ts'
import { box, email, ids, line, oneOf, paragraphs, webAddress } from '../fields.ts'
import type { TypedField } from '../form.ts'

/** What a member says about itself; nothing of it is needed by anybody but the editors and the list. */
export const profileSchema = z.object({
  kind: oneOf(memberKinds),
  name: line({ most: profileLimits.name }),
  category: oneOf(memberCategories),
  country: oneOf(countryCodes),
  interests: ids(),
  description: paragraphs({ most: profileLimits.description }),
  website: webAddress({ most: profileLimits.website }),
  isListed: box(),
})

/** What somebody says who wants to join, in the order of the page: what has to be mended is listed in it. */
export const applicationSchema = z.object({ email: email(), ...profileSchema.shape })

/** The fields of a profile that are typed into. */
export const typedProfile = {
  name: { label: 'network.fields.name', kind: 'name' },
  description: { label: 'network.fields.description', kind: 'text' },
  website: { label: 'network.fields.website', kind: 'website' },
} as const satisfies Record<string, TypedField>
