import { NewsletterPage } from '../../../../../components/pages/newsletter-page.tsx'
import { newsletterPage } from '../../../../../content/newsletter.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The newsletter and its past issues. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await newsletterPage(site, locale))
  return <NewsletterPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
