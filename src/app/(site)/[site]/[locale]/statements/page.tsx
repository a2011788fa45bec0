import { StatementListPage } from '../../../../../components/pages/statement-list-page.tsx'
import { statementList } from '../../../../../content/statements.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The statements of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await statementList(site, locale, await searchParams))
  return <StatementListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
