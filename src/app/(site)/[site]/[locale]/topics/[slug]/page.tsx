import { TopicItemPage } from '../../../../../../components/pages/topic-item-page.tsx'
import { topicItem } from '../../../../../../content/topics.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One topic. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await topicItem(site, locale, slug))
  return <TopicItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
