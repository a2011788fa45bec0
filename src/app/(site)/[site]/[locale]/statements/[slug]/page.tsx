import { StatementItemPage } from '../../../../../../components/pages/statement-item-page.tsx'
import { statementItem } from '../../../../../../content/statements.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One statement. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await statementItem(site, locale, slug))
  return <StatementItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
