import type { NewsListView } from '../../lib/views/news.ts'
import type { FrameProps } from '../frame.tsx'
import { ListPage } from './list-page.tsx'

export function NewsListPage(props: FrameProps & { view: NewsListView }) {
  return <ListPage {...props} noun="news" />
}
