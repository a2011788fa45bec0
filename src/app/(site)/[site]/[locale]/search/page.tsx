import { SearchPage } from '../../../../../components/pages/search-page.tsx'
import { searchPage } from '../../../../../content/search.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The search of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await searchPage(site, locale, await searchParams))
  return <SearchPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
