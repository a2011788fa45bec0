import { countryCodes } from '../lib/countries.ts'
import { idsOf } from '../lib/id-of.ts'
import { membershipFolder } from '../lib/membership-steps.ts'
import { decidedKeptDays } from '../lib/network-profile.ts'
import type { JoinView, MemberView, NetworkView, ProfileFormView } from '../lib/views/network.ts'
import { listingWording } from '../network/consent.ts'
import type { NetworkMember } from '../payload-types.ts'
import { linkToSection } from './address.ts'
import { cms } from './cms.ts'
import { formView } from './form-view.ts'
import { frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { recordDocument, recordList } from './record.ts'
import { given, saying } from './said.ts'
import { topicChoices } from './sign-up.ts'
import { loadTopics, type Topics } from './topics-of.ts'
import { type Visit, visit } from './visit.ts'

/** The visit of a site at which the network is joined; null elsewhere. */
export async function visitOfNetwork(site: string, locale: string): Promise<Visit | null> {
  const here = await visit(site, locale)
  return here?.site.hasNetwork ? here : null
}

/** The members who agreed to be listed, by country. */
export async function networkPage(site: string, locale: string): Promise<Outcome<NetworkView>> {
  const here = await visitOfNetwork(site, locale)
  if (!here) return absent
  const view: NetworkView = {
    countries: await listedByCountry(here),
    joinHref: linkToSection(here, 'network/join'),
    linkHref: linkToSection(here, `${membershipFolder}/link`),
  }
  const framed = await frameOf(here, {
    title: here.i18n.t('sections.network'),
    description: here.i18n.t('network.lead'),
    paths: sectionPaths(here, 'network'),
    section: 'network',
    isSection: true,
  })
  return { kind: 'found', view, ...framed }
}

/** Applying to the network. */
export async function networkJoinPage(site: string, locale: string): Promise<Outcome<JoinView>> {
  const here = await visitOfNetwork(site, locale)
  if (!here) return absent
  const view: JoinView = {
    ...(await profileForm(here, 'network-application', 'network/join')),
    listHref: linkToSection(here, 'network'),
    linkHref: linkToSection(here, `${membershipFolder}/link`),
    keptDays: decidedKeptDays,
  }
  const framed = await frameOf(here, {
    title: here.i18n.t('network.join.title'),
    description: here.i18n.t('network.join.lead'),
    paths: sectionPaths(here, 'network/join'),
    section: 'network',
  })
  return { kind: 'found', view, ...framed }
}

/**
 * The fields of a profile, empty or with what somebody said.
 *
 * @param name - the form's name, as `src/forms` has it
 * @param path - where it is posted, below the site's language; with its query, if it has one
 */
export async function profileForm(
  here: Visit,
  name: string,
  path: string,
  values: ProfileFormView['form']['values'] = {},
): Promise<ProfileFormView> {
  const { i18n, site, locale } = here
  return {
    form: formView(here, name, path, values),
    countries: countryCodes
      .map((code) => ({ value: code, label: saying(i18n.country(code, site.key)) }))
      .toSorted((a, b) => i18n.compare(a.label.text, b.label.text)),
    topics: await topicChoices(here),
    consent: listingWording(locale, site.name),
  }
}

/** What is shown of a member. Nothing else is read: its e-mail address never comes near a page. */
const shown = {
  name: true,
  kind: true,
  category: true,
  country: true,
  description: true,
  interests: true,
  website: true,
  language: true,
} as const

type ShownMember = Pick<NetworkMember, 'id' | keyof typeof shown>

async function listedByCountry(here: Visit): Promise<NetworkView['countries']> {
  const payload = await cms()
  recordList('network-members')
  const { docs } = await payload.find({
    collection: 'network-members',
    where: { and: [{ site: { equals: here.site.id } }, { isListed: { equals: true } }] },
    select: shown,
    depth: 0,
    pagination: false,
  })
  for (const { id } of docs) recordDocument('network-members', id)
  const topics = await loadTopics(
    here,
    docs.map(({ interests }) => ({ topics: interests })),
  )
  const { i18n, site } = here
  const nameOf = (country: string) => i18n.country(country, site.key)
  return [...Map.groupBy(docs as ShownMember[], ({ country }) => country ?? '')]
    .toSorted(([a], [b]) => i18n.compare(nameOf(a), nameOf(b)))
    .map(([country, members]) => ({
      country,
      members: members
        .toSorted((a, b) => i18n.compare(a.name, b.name))
        .map((member) => memberView(here, topics, member)),
    }))
}

function memberView({ locale, i18n }: Visit, topics: Topics, member: ShownMember): MemberView {
  const { name, kind, category, description, website, language } = member
  return {
    name,
    kind,
    category,
    description: { text: description, lang: language === locale ? undefined : language },
    interests: idsOf(member.interests)
      .flatMap((id) => {
        const topic = topics.get(id)
        return topic ? [saying(topic.name)] : []
      })
      .toSorted((a, b) => i18n.compare(a.text, b.text)),
    website: given(website),
  }
}
