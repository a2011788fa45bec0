import { idOf, idsOf } from '../lib/id-of.ts'
import type { Membership } from '../payload-types.ts'
import { type Doc, findPublic } from './find.ts'
import { membershipsOf } from './memberships.ts'
import { rowFields } from './rows.ts'
import type { Visit } from './visit.ts'

/** What a site does together with others: everything public on it that names organisations. */
interface JointWork {
  projects: Doc<'projects'>[]
  statements: Doc<'statements'>[]
  memberships: Membership[]
}

/** Reads all of it: an office has tens of each, and counts what is in them. */
export async function jointWork(visit: Visit): Promise<JointWork> {
  const [projects, statements, memberships] = await Promise.all([
    findPublic(visit, 'projects', {
      select: { ...rowFields.projects, coordinator: true, partners: true, funders: true, beneficiary: true },
    }),
    findPublic(visit, 'statements', {
      select: { ...rowFields.statements, authorOrganisation: true, addressees: true, initiators: true },
    }),
    membershipsOf(visit),
  ])
  return { projects: projects.docs, statements: statements.docs, memberships }
}

/** The ids of the organisations that a project names. */
export function inProject({ coordinator, partners, funders, beneficiary }: Doc<'projects'>): string[] {
  const listed = [...(partners ?? []), ...(funders ?? [])].map(({ organisation }) => organisation)
  return idsOf([coordinator, beneficiary, ...listed])
}

/** The ids of the organisations that a statement names. */
export function inStatement(statement: Doc<'statements'>): string[] {
  const { authorOrganisation, addressees, initiators, signatories } = statement
  return [authorOrganisation, ...(addressees ?? []), ...(initiators ?? []), ...(signatories ?? [])].flatMap(
    (organisation) => idOf(organisation) ?? [],
  )
}

/** The ids of all organisations that a site names in its projects, statements and memberships. */
export function namedIn({ projects, statements, memberships }: JointWork): Set<string> {
  return new Set([
    ...projects.flatMap(inProject),
    ...statements.flatMap(inStatement),
    ...memberships.flatMap(({ body, organisation }) => idsOf([body, organisation])),
  ])
}
