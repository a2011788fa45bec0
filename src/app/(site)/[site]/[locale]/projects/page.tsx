import { ProjectListPage } from '../../../../../components/pages/project-list-page.tsx'
import { projectList } from '../../../../../content/projects.ts'
import { type ListProps, wordsFor } from '../../../../props.ts'
import { settle } from '../../../../settle.ts'

/** The projects of a site. */
export default async function Page({ params, searchParams }: ListProps) {
  const { site, locale } = await params
  const { frame, head, view } = settle(await projectList(site, locale, await searchParams))
  return <ProjectListPage i18n={wordsFor(locale)} frame={frame} head={head} view={view} />
}
