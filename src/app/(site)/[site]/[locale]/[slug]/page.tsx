import { StandardPage } from '../../../../../components/pages/standard-page.tsx'
import { standardPage } from '../../../../../content/pages.ts'
import { type ItemProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** A page that editors composed. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await standardPage(site, locale, slug))
  return <StandardPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
