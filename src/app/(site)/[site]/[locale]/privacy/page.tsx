import { PrivacyPage } from '../../../../../components/pages/privacy-page.tsx'
import { privacyPage } from '../../../../../content/notices.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The privacy notice. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await privacyPage(site, locale))
  return <PrivacyPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
