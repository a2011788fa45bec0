import { NewsItemPage } from '../../../../../../components/pages/news-item-page.tsx'
import { newsItem } from '../../../../../../content/news.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One news item. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await newsItem(site, locale, slug))
  return <NewsItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
