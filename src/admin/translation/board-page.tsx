import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { can, canSomewhere, type Member } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { type BoardSite, boardSites, readBoard } from '../../../collections/shared/translation/board.ts'
import { translatedNouns } from '../../../collections/shared/translation/survey.ts'
import { labelIn } from '../../../collections/shared/uses/use-names.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { ExportChosen } from '../translation-exchange/export-chosen.tsx'
import { BoardFilterForm } from './board-filter-form.tsx'
import { boardFiltersOf } from './board-filters.ts'
import { BoardTable } from './board-table.tsx'
import { boardHeading } from './translation-words.ts'
import './translation.css'

const noRole = words(
  'You have no role at any site yet.',
  'Vous n’avez encore de rôle sur aucun site.',
  'Aún no tiene ningún papel en ningún sitio.',
)

/** What is to be translated at the sites of a person: what is missing, out of date, in work and done. */
export async function BoardPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect('/admin/login?redirect=/admin/translations')
  const member = memberOf(req)
  const panel = req.i18n.language
  return (
    <PanelPage
      className="translations"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, boardHeading)}</h1>
      {member && canSomewhere(member, 'see') ? (
        await boardFor(req, member, searchParams ?? {})
      ) : (
        <p>{say(panel, noRole)}</p>
      )}
    </PanelPage>
  )
}

type Query = Record<string, string | string[] | undefined>

async function boardFor(req: PayloadRequest, member: Member, query: Query) {
  const sites = await boardSites(req)
  const filters = boardFiltersOf(query)
  const [board, people] = await Promise.all([
    readBoard(req, member, sites, filters),
    peopleOf(req, member, sites),
  ])
  const nouns = translatedNouns(req.payload).map(({ slug, labels }) => ({
    value: slug,
    label: labelIn(req, labels.plural),
  }))
  const seen = sites.filter(({ id }) => can(member, 'see', id))
  const panel = req.i18n.language
  return (
    <>
      <BoardFilterForm
        counts={board.counts}
        filters={filters}
        nouns={nouns}
        panel={panel}
        people={people}
        sites={seen.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <BoardTable
        board={board}
        filters={filters}
        managed={[null, ...sites.map(({ id }) => id)].filter((id) => can(member, 'manage', id))}
        nouns={nouns}
        panel={panel}
        people={people}
        sites={sites}
      />
      {sites.some(({ id }) => can(member, 'manage', id)) && <ExportChosen />}
    </>
  )
}

/** People who write something at the sites that somebody sees: only those are anybody's to ask. */
async function peopleOf(req: PayloadRequest, member: Member, sites: readonly BoardSite[]) {
  const seen = sites.filter(({ id }) => can(member, 'see', id)).map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: member.isAdministrator
      ? {}
      : { or: [{ 'roles.site': { in: seen } }, { id: { equals: member.id } }] },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true },
    req,
  })
  return docs.map(({ id, name }) => ({ value: id, label: name }))
}
