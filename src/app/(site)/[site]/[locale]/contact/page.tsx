import { ContactPage } from '../../../../../components/pages/contact-page.tsx'
import { contactPage } from '../../../../../content/contact.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** How to reach the office. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await contactPage(site, locale))
  return <ContactPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
