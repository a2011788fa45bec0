import { isSubscriptionStep, type SubscriptionStep } from '../lib/subscription-steps.ts'
import type { SubscriptionPageView } from '../lib/views/newsletter.ts'
import { type HeldSubscription, subscriptionOfKey, subscriptionsOf } from '../newsletter/held.ts'
import { linkToSection } from './address.ts'
import { formView } from './form-view.ts'
import { frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { reading } from './reading.ts'
import { recordFreeText } from './record.ts'
import { saying } from './said.ts'
import { newsletterChoices, topicChoices } from './sign-up.ts'
import { type Visit, visit } from './visit.ts'

const folder = 'newsletter/subscription'

/** The forms of the pages that have one. The page for programs shows people the page with the button. */
const formOf: Partial<Record<SubscriptionStep, string>> = {
  confirm: 'confirm',
  link: 'mail-link',
  preferences: 'preferences',
  saved: 'preferences',
  unsubscribe: 'unsubscribe',
  'one-click': 'unsubscribe',
  address: 'change-address',
  'new-address': 'new-address',
  copy: 'copy',
  erase: 'erase',
}

/** Where the form of a page is posted, where that is not the page itself. */
const postedTo: Partial<Record<SubscriptionStep, SubscriptionStep>> = {
  saved: 'preferences',
  'one-click': 'unsubscribe',
}

/** The pages whose link is signed and names a subscription. */
const signed: readonly SubscriptionStep[] = [
  'preferences',
  'saved',
  'unsubscribe',
  'one-click',
  'left',
  'address',
]

/**
 * A page of a subscription. Nothing is changed by reading it: programs open the links of mails, too.
 *
 * @param key - what the link held
 */
export async function subscriptionPage(
  site: string,
  locale: string,
  asked: string,
  key: string,
): Promise<Outcome<SubscriptionPageView>> {
  const here = await visit(site, locale)
  if (!here || !isSubscriptionStep(asked)) return absent
  // What is for one person is kept for nobody.
  if (key !== '') recordFreeText()
  const held = signed.includes(asked) && key !== '' ? await subscriptionOfKey(reading, key) : null
  // Who has left is not asked to leave again.
  const step = held?.state === 'left' && formOf[asked] === 'unsubscribe' ? 'left' : asked
  const view: SubscriptionPageView = {
    step,
    ...(await formPart(here, step, key, held)),
    ...(held && { email: held.email, newsletter: saying(held.newsletterName) }),
    links: linksOf(here, step, held ? key : ''),
  }
  const { frame, head } = await frameOf(here, {
    title: here.i18n.t(`subscription.steps.${step}.title`),
    paths: sectionPaths(here, `${folder}/${step}`),
    section: 'newsletter',
    robots: 'noindex',
    hasSignUp: true,
  })
  return { kind: 'found', view, frame, head: { title: head.title, robots: head.robots } }
}

async function formPart(
  here: Visit,
  step: SubscriptionStep,
  key: string,
  held: HeldSubscription | null,
): Promise<Pick<SubscriptionPageView, 'form' | 'preferences'>> {
  const name = formOf[step]
  const isOpen = step === 'link' || (signed.includes(step) ? held !== null : key !== '')
  if (!name || !isOpen) return {}
  const path = `${folder}/${postedTo[step] ?? step}${key === '' ? '' : `?key=${encodeURIComponent(key)}`}`
  if (!held || name !== 'preferences') return { form: formView(here, name, path) }
  const offered = await newsletterChoices(here)
  const own = await subscriptionsOf(reading, held.subscriber)
  const active = own.filter(
    ({ state, newsletter }) => state === 'active' && offered.some(({ value }) => value === newsletter),
  )
  return {
    form: formView(here, name, path, {
      newsletters: active.map(({ newsletter }) => newsletter),
      topics: held.topics,
      language: [held.language],
    }),
    preferences: {
      newsletters: offered,
      topics: await topicChoices(here),
      languages: here.site.languages,
    },
  }
}

/** The ways on from a page. */
function linksOf(here: Visit, step: SubscriptionStep, key: string): SubscriptionPageView['links'] {
  const to = (other: SubscriptionStep) => ({
    step: other,
    href: `${linkToSection(here, `${folder}/${other}`)}${key === '' ? '' : `?key=${encodeURIComponent(key)}`}`,
  })
  const newsletter = { step: 'newsletter' as const, href: linkToSection(here, 'newsletter') }
  const link = { step: 'link' as const, href: linkToSection(here, `${folder}/link`) }
  if (key === '') return step === 'link' ? [newsletter] : [link, newsletter]
  if (step === 'preferences' || step === 'saved') return [to('unsubscribe'), to('address'), link, newsletter]
  return [to('preferences'), newsletter]
}
