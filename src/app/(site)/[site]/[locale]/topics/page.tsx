import { TopicListPage } from '../../../../../components/pages/topic-list-page.tsx'
import { topicList } from '../../../../../content/topics.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The topics of the site. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await topicList(site, locale))
  return <TopicListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
