import { AccessibilityPage } from '../../../../../components/pages/accessibility-page.tsx'
import { accessibilityPage } from '../../../../../content/notices.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The accessibility statement. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await accessibilityPage(site, locale))
  return <AccessibilityPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
