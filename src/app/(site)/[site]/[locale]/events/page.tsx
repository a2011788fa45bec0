import { EventListPage } from '../../../../../components/pages/event-list-page.tsx'
import { eventList } from '../../../../../content/events.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The events of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await eventList(site, locale, await searchParams))
  return <EventListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
