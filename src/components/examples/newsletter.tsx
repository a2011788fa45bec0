import type { IssuePartView, SignUpView, SubscriptionPageView } from '../../lib/views/newsletter.ts'
import { NewsletterIssuePage } from '../pages/newsletter-issue-page.tsx'
import { NewsletterPage } from '../pages/newsletter-page.tsx'
import { SubscriptionPage } from '../pages/subscription-page.tsx'
import { newsletter } from './home-doors.tsx'
import { statementRows } from './rows.tsx'
import { type Example, icmc, page, words } from './sample.tsx'

const signUp: SignUpView = {
  form: { action: '/icmc-europe/en/newsletter', stamp: 'stamp', values: {}, errors: [] },
  newsletters: [{ value: 'monthly', label: words('ICMC newsletter') }],
  topics: [
    { value: 'resettlement', label: words('Refugee resettlement') },
    { value: 'integration', label: words('Integration and inclusion') },
  ],
  languages: ['en', 'fr'],
  language: 'en',
  consent: 'I agree that the office sends me the newsletter.',
  linkHref: '/icmc-europe/en/newsletter/subscription/link',
}

const mended: SignUpView = {
  ...signUp,
  newsletters: [...signUp.newsletters, { value: 'weekly', label: words('Weekly digest') }],
  form: {
    ...signUp.form,
    values: { email: ['no address'], topics: ['integration'], language: ['fr'] },
    errors: [
      { field: 'email', problem: 'email' },
      { field: 'newsletters', problem: 'required' },
      { field: 'consent', problem: 'consent' },
      { field: null, problem: 'busy', minutes: 12 },
    ],
  },
}

const preferences: SubscriptionPageView = {
  step: 'preferences',
  email: 'reader@example.org',
  form: { ...signUp.form, values: { newsletters: ['monthly'], language: ['en'] } },
  preferences: signUp,
  links: [
    { step: 'unsubscribe', href: '/icmc-europe/en/newsletter/subscription/unsubscribe?key=a' },
    { step: 'newsletter', href: '/icmc-europe/en/newsletter' },
  ],
}

const suppressed: SubscriptionPageView = {
  step: 'saved',
  email: 'reader@example.org',
  isSuppressed: true,
  links: preferences.links,
}

const confirming: SubscriptionPageView = {
  step: 'confirm',
  email: 'reader@example.org',
  newsletters: [words('ICMC newsletter'), { text: 'Lettre hebdomadaire', lang: 'fr' }],
  form: signUp.form,
  links: preferences.links,
}

const used: SubscriptionPageView = {
  step: 'confirm',
  form: { ...signUp.form, errors: [{ field: null, problem: 'link' }] },
  links: [{ step: 'link', href: '/icmc-europe/en/newsletter/subscription/link' }],
}

const text = (heading?: string): IssuePartView => ({
  kind: 'text',
  heading: heading === undefined ? undefined : words(heading),
  html: '<p>Places in Europe are few, and those who wait for them are many.</p>',
})

const items = statementRows.map((row): IssuePartView => ({ kind: 'item', row, hasUnreadablePicture: false }))

const home = icmc('Newsletter')
const withFooter = { ...home, frame: { ...home.frame, signUp } }

export const newsletterExamples: Example[] = [
  page('newsletter-sign-up', home, <NewsletterPage {...home} view={{ ...newsletter, signUp }} />),
  page(
    'newsletter-sign-up-mended',
    home,
    <NewsletterPage {...home} view={{ ...newsletter, signUp: mended }} />,
  ),
  page(
    'newsletter-archives',
    home,
    <NewsletterPage
      {...home}
      view={{
        ...newsletter,
        feedHref: '/icmc-europe/en/feeds/newsletter.atom',
        issues: [
          {
            title: words('March'),
            date: '2026-03',
            href: '/icmc-europe/en/newsletter/march',
            newsletter: words('ICMC newsletter'),
          },
          {
            title: words('Week 12'),
            date: '2019-03-18',
            href: 'https://www.example.org/12.pdf',
            newsletter: words('Weekly digest'),
          },
        ],
      }}
    />,
  ),
  page(
    'newsletter-issue',
    home,
    <NewsletterIssuePage
      {...home}
      view={{
        title: words('March'),
        date: '2026-03',
        summary: words('Safe ways, and who asks for them.'),
        introduction: '<p>Dear readers,</p><p>This month is about safe ways to Europe.</p>',
        parts: [...items.slice(0, 2), text('From the network'), ...items.slice(2, 3), text()],
        acknowledgements: [],
        newsletterHref: '/icmc-europe/en/newsletter',
      }}
    />,
  ),
  page('subscription-preferences', home, <SubscriptionPage {...home} view={preferences} />),
  page('subscription-suppressed', home, <SubscriptionPage {...home} view={suppressed} />),
  page('subscription-confirm', home, <SubscriptionPage {...home} view={confirming} />),
  page('subscription-link-used', home, <SubscriptionPage {...home} view={used} />),
  page(
    'subscription-requested',
    withFooter,
    <SubscriptionPage {...withFooter} view={{ step: 'requested', links: used.links }} />,
  ),
]
