import { idOf } from '../lib/id-of.ts'
import type { IssuePageView } from '../lib/views/newsletter.ts'
import { linkToSection } from './address.ts'
import { endingOf, loadFiles } from './document-tiles.ts'
import type { Doc } from './find.ts'
import { frameOf } from './frame.ts'
import { issueParts } from './issue-parts.ts'
import { structuredData } from './json-ld.ts'
import { locate } from './located.ts'
import { absent, type Outcome } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { given, said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** One issue of a newsletter, to be read by everybody. */
export async function newsletterIssue(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<IssuePageView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'newsletter-issues', slug)
  if (!located) return movedTo(here, 'newsletter-issues', slug)
  const { item, paths } = located
  const { introduction, parts, acknowledgements } = await issueParts(here, item)
  const view: IssuePageView = {
    title: saying(item.title),
    date: given(item.date),
    summary: said(item.summary),
    introduction,
    parts,
    acknowledgements,
    href: given(item.address) ?? (await fileHref(here, item)),
    newsletterHref: linkToSection(here, 'newsletter'),
  }
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const framed = await frameOf(here, {
    title: item.title,
    description: item.summary,
    paths,
    owner,
    section: 'newsletter',
    og: { type: 'article', publishedTime: given(item.publishedAt) },
    jsonLd: [
      {
        ...structuredData(here, {
          type: 'NewsArticle',
          title: item.title,
          summary: view.summary?.text,
          paths,
          owner,
        }),
        datePublished: view.date,
      },
    ],
  })
  return { kind: 'found', view, ...framed }
}

/** Where the file of an issue is that was not made here. */
async function fileHref(here: Visit, issue: Doc<'newsletter-issues'>): Promise<string | undefined> {
  const id = idOf(issue.file)
  const name = (await loadFiles([id])).get(id ?? '')?.filename
  return name ? linkToSection(here, `newsletter/${issue.id}/issue.${endingOf(name)}`) : undefined
}
