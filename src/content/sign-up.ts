import { idOf } from '../lib/id-of.ts'
import type { ChoiceView, SignUpView } from '../lib/views/newsletter.ts'
import { consentWording } from '../newsletter/consent.ts'
import type { Newsletter } from '../payload-types.ts'
import { linkToSection } from './address.ts'
import { cms } from './cms.ts'
import { findPublic } from './find.ts'
import { formView } from './form-view.ts'
import { kept } from './kept.ts'
import { recordDocument, recordList } from './record.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

/**
 * The form with which readers sign up for the newsletters of a site; null where there are none.
 *
 * @param isWhole - with the topics; where only the address is asked for, a new topic changes no page
 */
export async function signUpOf(here: Visit, isWhole = false): Promise<SignUpView | null> {
  const offered = await newsletterChoices(here)
  if (offered.length === 0) return null
  return {
    form: formView(here, 'sign-up', 'newsletter'),
    newsletters: offered,
    topics: isWhole ? await topicChoices(here) : [],
    languages: here.site.languages,
    language: here.locale,
    consent: consentWording(here.locale, await officeOf(here)),
    linkHref: linkToSection(here, 'newsletter/subscription/link'),
  }
}

/** The newsletters that a reader of a site chooses among. */
export async function newsletterChoices(here: Visit): Promise<ChoiceView[]> {
  const records = await newsletterRecords(here)
  return records.map(({ id, name }) => ({
    value: id,
    label: saying(name || here.site.newsletter?.name || here.i18n.t('sections.newsletter')),
  }))
}

/** The topics that a reader chooses among. */
export async function topicChoices(here: Visit): Promise<ChoiceView[]> {
  const topics = await kept(`topics to choose in ${here.locale}`, async () => {
    const { docs } = await findPublic(here, 'topics', { sort: 'createdAt' })
    return docs.map(({ id, name }) => ({ value: id, label: saying(name) }))
  })
  return topics.toSorted((a, b) => here.i18n.compare(a.label.text, b.label.text))
}

/** The office that a newsletter comes from, which may be the one that runs the site. */
async function officeOf(here: Visit): Promise<string> {
  const [newsletter] = await newsletterRecords(here)
  return (here.sites.get(idOf(newsletter?.site) ?? '') ?? here.site).name
}

/** The newsletters of a site: its own, else those of the site which runs it. */
export function newsletterRecords(here: Visit): Promise<Newsletter[]> {
  const owners = [here.site.id, idOf(here.site.runBy)].filter((id) => id !== null)
  return kept(`newsletters of ${owners.join(' or ')} in ${here.locale}`, () => readNewsletters(here, owners))
}

/** Those of them whose past issues are shown. */
export async function archivedNewsletters(here: Visit): Promise<Newsletter[]> {
  return (await newsletterRecords(here)).filter(({ hasArchive }) => hasArchive)
}

async function readNewsletters(here: Visit, owners: readonly string[]): Promise<Newsletter[]> {
  const payload = await cms()
  recordList('newsletters')
  const { docs } = await payload.find({
    collection: 'newsletters',
    locale: here.locale,
    fallbackLocale: false,
    depth: 0,
    where: { site: { in: [...owners] } },
    sort: 'createdAt',
    pagination: false,
  })
  for (const { id } of docs) recordDocument('newsletters', id)
  const owner = owners.find((id) => docs.some(({ site }) => idOf(site) === id))
  return docs.filter(({ site }) => idOf(site) === owner)
}
