import type { StatementListView } from '../../lib/views/statements.ts'
import type { FrameProps } from '../frame.tsx'
import { ListPage } from './list-page.tsx'

export function StatementListPage(props: FrameProps & { view: StatementListView }) {
  return <ListPage {...props} noun="statements" />
}
