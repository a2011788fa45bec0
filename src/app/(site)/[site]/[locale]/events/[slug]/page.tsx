import { EventItemPage } from '../../../../../../components/pages/event-item-page.tsx'
import { eventItem } from '../../../../../../content/events.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One event. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await eventItem(site, locale, slug))
  return <EventItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
