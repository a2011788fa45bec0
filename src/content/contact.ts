import type { ContactPointView, ContactView } from '../lib/views/contact.ts'
import { blockViews } from './blocks/blocks.ts'
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
