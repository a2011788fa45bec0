import { DocumentItemPage } from '../../../../../../components/pages/document-item-page.tsx'
import { documentItem } from '../../../../../../content/documents.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One document. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await documentItem(site, locale, slug))
  return <DocumentItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
