import { isMembershipStep, type MembershipStep, membershipFolder } from '../lib/membership-steps.ts'
import type { MembershipPageView } from '../lib/views/network.ts'
import { type HeldProfile, heldProfile } from '../network/held.ts'
import { readLink } from '../newsletter/mailed-links.ts'
import { linkToSection } from './address.ts'
import { formView } from './form-view.ts'
import { frameOf } from './frame.ts'
import { profileForm, visitOfNetwork } from './network.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { reading } from './reading.ts'
import { recordFreeText } from './record.ts'
import type { Visit } from './visit.ts'

/** The forms of the pages that have one. */
const formOf: Partial<Record<MembershipStep, string>> = {
  confirm: 'network-confirm',
  link: 'network-link',
  profile: 'network-profile',
  leave: 'network-leave',
}

/** Who followed a good link to their own profile. */
interface Follower extends HeldProfile {
  email: string
}

/**
 * A page of somebody's membership of the network. Nothing is changed by reading it: programs open the links of
 * mails, too.
 *
 * @param key - what the link held
 */
export async function membershipPage(
  site: string,
  locale: string,
  step: string,
  key: string,
): Promise<Outcome<MembershipPageView>> {
  const here = await visitOfNetwork(site, locale)
  if (!here || !isMembershipStep(step)) return absent
  // What is for one person is kept for nobody.
  if (key !== '') recordFreeText()
  const own = step === 'profile' || step === 'leave' ? await followerOf(here, key) : null
  const view: MembershipPageView = {
    step,
    ...(await formPart(here, step, key, own)),
    ...(own && { email: own.email, isWaiting: own.isWaiting }),
    links: linksOf(here, step, own ? key : ''),
  }
  const { frame, head } = await frameOf(here, {
    title: here.i18n.t(`network.steps.${step}.title`),
    paths: sectionPaths(here, `${membershipFolder}/${step}`),
    section: 'network',
    robots: 'noindex',
  })
  return { kind: 'found', view, frame, head: { title: head.title, robots: head.robots } }
}

async function followerOf(here: Visit, key: string): Promise<Follower | null> {
  const asked = key === '' ? null : await readLink(reading, 'network-profile', key)
  if (asked?.site !== here.site.id) return null
  const held = await heldProfile(reading, asked)
  return held && { ...held, email: asked.email }
}

async function formPart(
  here: Visit,
  step: MembershipStep,
  key: string,
  own: Follower | null,
): Promise<Pick<MembershipPageView, 'form' | 'profile'>> {
  const name = formOf[step]
  const isOpen = step === 'link' || (step === 'confirm' ? key !== '' : own !== null)
  if (!name || !isOpen) return {}
  const path = `${membershipFolder}/${step}${key === '' ? '' : `?key=${encodeURIComponent(key)}`}`
  if (step !== 'profile' || !own) return { form: formView(here, name, path) }
  const { kind, category, country, description, website, isListed, interests } = own.profile
  const profile = await profileForm(here, name, path, {
    name: [own.profile.name],
    kind: [kind],
    category: [category],
    country: [country],
    description: [description],
    website: [website],
    interests,
    isListed: isListed ? ['yes'] : [],
  })
  return { form: profile.form, profile }
}

/** The ways on from a page. */
function linksOf(here: Visit, step: MembershipStep, key: string): MembershipPageView['links'] {
  const withKey = (to: 'profile' | 'leave') => ({
    to,
    href: `${linkToSection(here, `${membershipFolder}/${to}`)}?key=${encodeURIComponent(key)}`,
  })
  const list = { to: 'list' as const, href: linkToSection(here, 'network') }
  const join = { to: 'join' as const, href: linkToSection(here, 'network/join') }
  const link = { to: 'link' as const, href: linkToSection(here, `${membershipFolder}/link`) }
  if (key !== '') return [withKey(step === 'profile' ? 'leave' : 'profile'), list]
  if (step === 'link' || step === 'confirm' || step === 'left') return [join, list]
  return [link, list]
}
