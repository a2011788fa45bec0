import { sendLetter } from '../../newsletter/letters.ts'
import { mailedPage } from '../../newsletter/links.ts'
import { makeLink } from '../../newsletter/mailed-links.ts'
import { requestSubscriptions } from '../../newsletter/subscribing.ts'
import { defineForm } from '../form.ts'
import { letterRule, linkedSite, secondPress, step, usualRule } from '../rules.ts'
import { signUpSchema } from './schema.ts'

/**
 * Signing up. Whether the address is known or not, the same is written, the same letter goes out, and the same
 * page answers.
 */
export const signUpForm = defineForm({
  name: 'sign-up',
  path: 'newsletter',
  thanks: step('requested'),
  schema: signUpSchema,
  typed: { email: { label: 'subscription.fields.email', kind: 'email' } },
  perClient: usualRule,
  perTarget: { ...letterRule, of: ({ email }) => email },
  onceFor: secondPress,
  async handle({ email, newsletters, topics, language }, { sql, site, locale, publicUrl, at }) {
    const asked = { email, site: site.id, newsletters, topics, language, locale }
    const chosen = await requestSubscriptions(sql, asked, { at, form: 'sign-up' })
    const [first] = chosen
    if (!first || chosen.length < newsletters.length) {
      return { kind: 'refused', errors: [{ field: 'newsletters', problem: 'choice' }] }
    }
    const token = await makeLink(sql, 'confirm', asked)
    await sendLetter(sql, {
      letter: 'confirm',
      to: email,
      locale,
      office: first.office,
      address: mailedPage({ ...linkedSite(site), publicUrl, locale }, 'confirm', token),
      asked: chosen.map(({ name }) => name),
    })
    return { kind: 'done', path: step('requested') }
  },
})
