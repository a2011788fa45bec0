import { NewsletterIssuePage } from '../../../../../../components/pages/newsletter-issue-page.tsx'
import { newsletterIssue } from '../../../../../../content/newsletter-issue.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One issue of a newsletter. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await newsletterIssue(site, locale, slug))
  return <NewsletterIssuePage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
