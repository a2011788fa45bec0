import { PeopleListPage } from '../../../../../components/pages/people-list-page.tsx'
import { peopleList } from '../../../../../content/people.ts'
import { type SectionProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The staff of the office. */
export default async function Page({ params }: SectionProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await peopleList(site, locale))
  return <PeopleListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
