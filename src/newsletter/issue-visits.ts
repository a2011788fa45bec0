import type { BasePayload } from 'payload'
import { type Visit, visit } from '../content/visit.ts'
import type { Locale } from '../i18n/locales.ts'
import { idOf } from '../lib/id-of.ts'
import type { NewsletterIssue } from '../payload-types.ts'
import { officeName } from './compose/postal-address.ts'

/** An issue in one language, with all that is needed to build it. */
export interface IssueVersion {
  here: Visit
  issue: NewsletterIssue
  /** The newsletter's name in this language. */
  newsletter: string
  isPublic: boolean
}

/**
 * Reads an issue in every language of its site.
 *
 * @param draft - the newest version, otherwise the public one
 */
export async function issueVersions(
  payload: BasePayload,
  id: string,
  draft: boolean,
): Promise<IssueVersion[]> {
  const bare = await payload.findByID({ collection: 'newsletter-issues', id, depth: 0, draft })
  const site = await payload.findByID({
    collection: 'sites',
    id: idOf(bare.site) ?? '',
    depth: 0,
    select: { key: true, languages: true },
  })
  const versions = await Promise.all(
    site.languages.map(async (locale): Promise<IssueVersion | null> => {
      const here = await visit(site.key, locale)
      const issue = await inLanguage(payload, id, locale, draft)
      const newsletter = await payload.findByID({
        collection: 'newsletters',
        id: idOf(bare.newsletter) ?? '',
        locale,
        fallbackLocale: false,
        depth: 0,
        disableErrors: true,
      })
      if (!here || !issue?.title) return null
      return {
        here,
        issue,
        newsletter: newsletter?.name || officeName(here),
        isPublic: Boolean(issue.publishedAt),
      }
    }),
  )
  return versions.filter((version) => version !== null)
}

function inLanguage(payload: BasePayload, id: string, locale: Locale, draft: boolean) {
  return payload.findByID({
    collection: 'newsletter-issues',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    draft,
    disableErrors: true,
  })
}

/** Whom an issue is for, as its editors say. */
export function segmentOf(issue: NewsletterIssue) {
  return {
    newsletter: idOf(issue.newsletter) ?? '',
    languages: issue.segment?.languages ?? [],
    topics: (issue.segment?.topics ?? []).flatMap((topic) => idOf(topic) ?? []),
  }
}
