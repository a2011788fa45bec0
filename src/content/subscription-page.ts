import { isSubscriptionStep, type SubscriptionStep } from '../lib/subscription-steps.ts'
import type { Words } from '../lib/views/common.ts'
import type { SubscriptionPageView } from '../lib/views/newsletter.ts'
import { type HeldSubscription, subscriptionOfKey, subscriptionsOf } from '../newsletter/held.ts'
import { type MailedLinks, readLink } from '../newsletter/mailed-links.ts'
import { isSuppressed } from '../newsletter/suppressions.ts'
import { linkToSection } from './address.ts'
import { formView } from './form-view.ts'
import { frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { reading } from './reading.ts'
import { recordFreeText } from './record.ts'
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

/** The pages whose link was mailed for one use. */
const mailed = ['confirm', 'new-address', 'copy', 'erase'] as const
type Mailed = (typeof mailed)[number]

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
    ...(await partOf(here, step, key, held)),
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

type Part = Omit<SubscriptionPageView, 'step' | 'links'>

/** What somebody may see and do who has the link, or who has none where none is needed. */
async function partOf(
  here: Visit,
  step: SubscriptionStep,
  key: string,
  held: HeldSubscription | null,
): Promise<Part> {
  const name = formOf[step]
  const path = `${folder}/${postedTo[step] ?? step}${key === '' ? '' : `?key=${encodeURIComponent(key)}`}`
  const purpose = mailed.find((each) => each === step)
  if (purpose) {
    const link = key === '' ? null : await readLink(reading, purpose, key)
    return link ? { ...(await concernOf(here, link)), form: formView(here, purpose, path) } : {}
  }
  if (!held) return name && step === 'link' ? { form: formView(here, name, path) } : {}
  if (name !== 'preferences') {
    const concern = { email: held.email, newsletters: [await nameOf(here, held)] }
    return name ? { ...concern, form: formView(here, name, path) } : concern
  }
  if (await isSuppressed(reading, held.email)) return { email: held.email, isSuppressed: true }
  return { email: held.email, ...(await choiceOf(here, held, path)) }
}

/** Whom and what a mailed link is about. */
async function concernOf(here: Visit, link: MailedLinks[Mailed]): Promise<Part> {
  if (!('newsletters' in link)) return { email: link.email }
  const offered = await newsletterChoices(here)
  const chosen = offered.filter(({ value }) => link.newsletters.includes(value))
  return { email: link.email, newsletters: chosen.map(({ label }) => label) }
}

/** The name of a newsletter in the language of the page, else in that of its reader. */
async function nameOf(here: Visit, held: HeldSubscription): Promise<Words> {
  const offered = await newsletterChoices(here)
  const choice = offered.find(({ value }) => value === held.newsletter)
  return choice?.label ?? { text: held.newsletterName, lang: held.language }
}

async function choiceOf(
  here: Visit,
  held: HeldSubscription,
  path: string,
): Promise<Pick<SubscriptionPageView, 'form' | 'preferences'>> {
  const offered = await newsletterChoices(here)
  const own = await subscriptionsOf(reading, held.subscriber)
  const active = own.filter(
    ({ state, newsletter }) => state === 'active' && offered.some(({ value }) => value === newsletter),
  )
  return {
    form: formView(here, 'preferences', path, {
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
