import { NewsListPage } from '../../../../../components/pages/news-list-page.tsx'
import { newsList } from '../../../../../content/news.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The news of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await newsList(site, locale, await searchParams))
  return <NewsListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
