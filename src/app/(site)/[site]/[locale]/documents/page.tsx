import { DocumentListPage } from '../../../../../components/pages/document-list-page.tsx'
import { documentList } from '../../../../../content/documents.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The documents of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await documentList(site, locale, await searchParams))
  return <DocumentListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
