import { contactPurposes } from '../lib/kinds.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { ContactFormView, ContactPointView, ContactView } from '../lib/views/contact.ts'
import { linkToSection } from './address.ts'
import { blockViews } from './blocks/blocks.ts'
import { formView } from './form-view.ts'
import { frameOf } from './frame.ts'
import { locateLayout } from './located.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { given, said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** How to reach an office: its own records, and what its editors wrote for this page. */
export async function contactPage(site: string, locale: string): Promise<Outcome<ContactView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const page = (await locateLayout(here, 'contact'))?.item
  const { legalIdentifiers, socialProfiles } = here.site
  const view: ContactView = {
    lead: said(page?.lead),
    address: addressOf(here),
    points: contactPoints(here),
    form: contactForm(here),
    legalIdentifiers: (legalIdentifiers ?? []).flatMap(({ label, value }) =>
      label && value ? [{ label: saying(label), value }] : [],
    ),
    social: (socialProfiles ?? []).map(({ service, address }) => ({
      label: saying(service),
      href: address,
    })),
    blocks: (await blockViews(here, page?.blocks)).views,
  }
  const framed = await frameOf(here, {
    title: here.i18n.t('sections.contact'),
    description: page?.lead || here.i18n.t('contact.lead'),
    paths: sectionPaths(here, 'contact'),
    section: 'contact',
    isSection: true,
  })
  return { kind: 'found', view, ...framed }
}

/** What is said after a message was sent. */
export async function contactSentPage(site: string, locale: string): Promise<Outcome<{ back: LinkView }>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const { frame, head } = await frameOf(here, {
    title: here.i18n.t('contactForm.sent.title'),
    paths: sectionPaths(here, 'contact/sent'),
    section: 'contact',
    robots: 'noindex',
  })
  const back = { label: { text: here.i18n.t('contactForm.sent.back') }, href: linkToSection(here, 'contact') }
  return { kind: 'found', view: { back }, frame, head: { title: head.title, robots: head.robots } }
}

/** Writing to the contact points that can be written to; the office reads what has no other. */
function contactForm(here: Visit): ContactFormView {
  const reached = (here.site.contactPoints ?? []).filter(({ email }) => email).map(({ purpose }) => purpose)
  const purposes = contactPurposes.filter((purpose) => reached.includes(purpose))
  return {
    form: formView(here, 'contact', 'contact'),
    purposes: purposes.length > 0 ? purposes : ['general'],
    keptDays: here.site.messagesKeptDays ?? 365,
  }
}

/** A name alone is no address. */
function addressOf({ site }: Visit): ContactView['address'] {
  const { street, postcode, city, country } = site.address ?? {}
  if (!street && !postcode && !city && !country) return undefined
  return {
    name: saying(site.name),
    street: given(street),
    postcode: given(postcode),
    city: given(city),
    country: given(country),
  }
}

/** The ways to reach an office; one that leads nowhere is left out. */
export function contactPoints({ site }: Visit): ContactPointView[] {
  return (site.contactPoints ?? []).flatMap(({ purpose, name, email, phone, page }) =>
    email || phone || page
      ? [
          {
            purpose,
            name: said(name),
            email: given(email),
            phone: given(phone),
            page: page ? { label: saying(hostOf(page)), href: page } : undefined,
          },
        ]
      : [],
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
