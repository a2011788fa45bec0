import { ContactSentPage } from '../../../../../../components/pages/contact-sent-page.tsx'
import { contactSentPage } from '../../../../../../content/contact.ts'
import { type SectionProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** What is said after a message was sent. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await contactSentPage(site, locale))
  return <ContactSentPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
