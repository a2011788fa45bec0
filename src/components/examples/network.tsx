import type { MembershipPageView, ProfileFormView } from '../../lib/views/network.ts'
import { MembershipPage } from '../pages/membership-page.tsx'
import { NetworkJoinPage } from '../pages/network-join-page.tsx'
import { NetworkPage } from '../pages/network-page.tsx'
import { type Example, page, share, words } from './sample.tsx'

const base = '/share-network/en/network'
const ways = { joinHref: `${base}/join`, linkHref: `${base}/membership/link` }
const here = share('Members of the network')

const profile: ProfileFormView = {
  form: { action: `${base}/join`, stamp: 'stamp', values: {}, errors: [] },
  countries: [
    { value: 'BE', label: words('Belgium') },
    { value: 'FR', label: words('France') },
  ],
  topics: [{ value: 'resettlement', label: words('Refugee resettlement') }],
  consent: 'I agree that SHARE Network shows my profile on the public list of members.',
}

const join = { ...profile, listHref: base, linkHref: ways.linkHref, keptDays: 90 }

const mended: ProfileFormView['form'] = {
  ...profile.form,
  values: {
    name: ['A place that cares'],
    kind: ['organisation'],
    website: ['no address'],
    isListed: ['yes'],
  },
  errors: [
    { field: 'email', problem: 'required' },
    { field: 'country', problem: 'required' },
    { field: 'website', problem: 'address' },
  ],
}

const own: MembershipPageView = {
  step: 'profile',
  email: 'member@example.org',
  isWaiting: true,
  form: profile.form,
  profile,
  links: [
    { to: 'leave', href: `${base}/membership/leave?key=a` },
    { to: 'list', href: base },
  ],
}

/** Members of no real place: the list is empty until somebody joins. */
const members = [
  {
    country: 'BE',
    members: [
      {
        name: 'An association',
        kind: 'organisation' as const,
        category: 'civil-society' as const,
        description: words('Nous accueillons des familles.\nNous cherchons des logements.', 'fr'),
        interests: [words('Refugee resettlement'), words('Integration and inclusion')],
        website: 'https://www.example.org',
      },
      {
        name: 'شخص',
        kind: 'person' as const,
        category: 'other' as const,
        description: words('Interprets.'),
        interests: [],
      },
    ],
  },
]

export const networkExamples: Example[] = [
  page('network-members', here, <NetworkPage {...here} view={{ ...ways, countries: members }} />),
  page('network-empty', here, <NetworkPage {...here} view={{ ...ways, countries: [] }} />),
  page('network-join', here, <NetworkJoinPage {...here} view={join} />),
  page('network-join-mended', here, <NetworkJoinPage {...here} view={{ ...join, form: mended }} />),
  page('network-profile', here, <MembershipPage {...here} view={own} />),
  page(
    'network-leave',
    here,
    <MembershipPage {...here} view={{ ...own, step: 'leave', profile: undefined, isWaiting: undefined }} />,
  ),
  page(
    'network-link-used',
    here,
    <MembershipPage {...here} view={{ step: 'profile', links: [{ to: 'link', href: ways.linkHref }] }} />,
  ),
]
