import type { FormError } from '../lib/form-state.ts'
import { type MembershipStep, membershipFolder } from '../lib/membership-steps.ts'
import { siteHome } from '../lib/site-home.ts'
import type { FormAnswer, FormContext, FormRule, FormSite } from './form.ts'

const minute = 60
const hour = 60 * minute

/** What one client may send of a form; an office behind one address shares it. */
export const usualRule: FormRule = { times: 30, within: 10 * minute }

/** How many letters an address may be sent because of forms that anybody can fill with it, of all forms together. */
export const letterRule: FormRule = { times: 6, within: hour }

/** A form that was sent twice by a second press of its button. */
export const secondPress = minute

/** The link that led to the page is not ours, was used, or is too old. */
export const badLink: FormAnswer = {
  kind: 'refused',
  errors: [{ field: null, problem: 'link' } satisfies FormError],
}

/** Where the pages stand that mailed links lead to. */
export const step = (name: string): string => `newsletter/subscription/${name}`

/** Where the pages of a membership of the network stand. */
export const membershipStep = (name: MembershipStep): string => `${membershipFolder}/${name}`

/** The absolute address of one of the pages of a membership, with the secret part of its link. */
export function membershipPage(
  { site, publicUrl, locale }: Pick<FormContext, 'site' | 'publicUrl' | 'locale'>,
  name: MembershipStep,
  token: string,
): string {
  const home = siteHome({ ...linkedSite(site), publicUrl, locale })
  return `${home}/${membershipStep(name)}?key=${encodeURIComponent(token)}`
}

/** A site as links to it are made. */
export const linkedSite = ({ key, host }: FormSite) => ({ key, host })
