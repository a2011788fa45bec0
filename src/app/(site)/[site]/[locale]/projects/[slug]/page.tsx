import { ProjectItemPage } from '../../../../../../components/pages/project-item-page.tsx'
import { projectItem } from '../../../../../../content/projects.ts'
import { type ItemProps, wordsFor } from '../../../../../props.ts'
import { settle } from '../../../../../settle.ts'

/** One project. */
export default async function Page({ params }: ItemProps) {
  const { site, locale, slug } = await params
  const { frame, head, view } = settle(await projectItem(site, locale, slug))
  return <ProjectItemPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
