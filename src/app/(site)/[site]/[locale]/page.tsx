import { StandardPage } from '../../../../components/pages/standard-page.tsx'
import { homePage } from '../../../../content/pages.ts'
import { type SectionProps, wordsFor } from '../../../props.ts'
import { settle } from '../../../settle.ts'

/** The home page of a site. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await homePage(site, locale))
  return <StandardPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
