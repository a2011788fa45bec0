import { PersonItemPage } from '../../../../../../components/pages/person-item-page.tsx'
import { personItem } from '../../../../../../content/people.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One person or post. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await personItem(site, locale, slug))
  return <PersonItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
