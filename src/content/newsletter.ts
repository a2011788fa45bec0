import { idOf } from '../lib/id-of.ts'
import type { IssueView, NewsletterView } from '../lib/views/newsletter.ts'
import type { Newsletter } from '../payload-types.ts'
import { linkToItem, linkToSection, siteShowing } from './address.ts'
import { feedHref } from './feeds/feed-links.ts'
import { findPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { kept } from './kept.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { given, said, saying } from './said.ts'
import { archivedNewsletters, newsletterRecords, signUpOf } from './sign-up.ts'
import { type Visit, visit } from './visit.ts'

/** The newsletter of a site with all its past issues. A site without one has no such page. */
export async function newsletterPage(site: string, locale: string): Promise<Outcome<NewsletterView>> {
  const here = await visit(site, locale)
  const view = here && (await newsletterOf(here))
  if (!here || !view) return absent
  const framed = await frameOf(here, {
    title: view.name.text,
    description: view.introduction?.text,
    paths: sectionPaths(here, 'newsletter'),
    section: 'newsletter',
    isSection: true,
    hasSignUp: true,
    hasArchive: view.feedHref !== undefined,
  })
  const signUp = (await signUpOf(here, true)) ?? undefined
  return { kind: 'found', view: { ...view, signUp }, ...framed }
}

/**
 * The newsletter that a site offers: its own, else that of the site which runs it.
 *
 * @param limit - how many issues to show, the newest first; 0 shows all
 */
export async function newsletterOf(here: Visit, limit = 0): Promise<NewsletterView | null> {
  const [newsletter] = await newsletterRecords(here)
  const archived = await archivedNewsletters(here)
  const offered = here.site.newsletter
  const name = newsletter?.name || offered?.name
  if (!newsletter && !name) return null
  return {
    name: saying(name || here.i18n.t('sections.newsletter')),
    frequency: newsletter?.frequency ?? offered?.frequency ?? undefined,
    introduction: said(newsletter?.introduction || offered?.introduction),
    hasArchive: newsletter ? archived.length > 0 : (offered?.hasArchive ?? false),
    href: linkToSection(here, 'newsletter'),
    feedHref: archived.length > 0 ? feedHref(here, { kind: 'issues' }) : undefined,
    issues: archived.length > 0 ? await issuesOf(here, archived, limit) : [],
    signUp: (await signUpOf(here)) ?? undefined,
  }
}

/** Whether a site has a newsletter's page, in any language. */
export async function hasNewsletter(here: Visit): Promise<boolean> {
  return (await newsletterRecords(here)).length > 0 || Boolean(here.site.newsletter?.name)
}

/** Issues belong to their newsletter and are shown wherever it is. */
async function issuesOf(
  here: Visit,
  newsletters: readonly Newsletter[],
  limit: number,
): Promise<IssueView[]> {
  const ids = newsletters.map(({ id }) => id)
  const names = new Map(newsletters.map(({ id, name }) => [id, name]))
  const read = async () => {
    const where = [{ newsletter: { in: ids } }]
    return (await findPublic(here, 'newsletter-issues', { where, isAnywhere: true, limit })).docs
  }
  // Only a few are kept: all of them are more each month, and one page alone shows them.
  const docs = await (limit === 0
    ? read()
    : kept(`${limit} issues of ${ids.join(' or ')} in ${here.locale}`, read))
  return docs.map((issue) => ({
    title: saying(issue.title),
    date: given(issue.date),
    summary: said(issue.summary),
    newsletter: newsletters.length > 1 ? said(names.get(idOf(issue.newsletter) ?? '')) : undefined,
    href:
      given(issue.address) ??
      linkToItem(here, siteShowing(here, idOf(issue.site)), 'newsletter-issues', issue.slug ?? ''),
  }))
}
