import { idOf, idsOf } from '../lib/id-of.ts'
import { askAgain } from './ask.ts'
import { thisItem } from './located.ts'
import { membershipsOf } from './memberships.ts'
import { union } from './public-ids.ts'
import { fromPublic, onSite, type Part, Values } from './public-sql.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** How many items of a noun the page of an organisation shows, the newest of them. */
export const mostTogether = 100

/** The nouns that name organisations as those with whom the site works, each with where it names them. */
export const naming = {
  projects: `SELECT id AS item, coordinator_id AS organisation FROM projects
    UNION ALL SELECT id, beneficiary_id FROM projects
    UNION ALL SELECT _parent_id, organisation_id FROM projects_partners
    UNION ALL SELECT _parent_id, organisation_id FROM projects_funders`,
  statements: `SELECT id AS item, author_organisation_id AS organisation FROM statements
    UNION ALL SELECT parent_id, organisations_id FROM statements_rels`,
} as const

export const nounsNaming = ['projects', 'statements'] as const

/** The projects and statements of the site that name the organisation that is being located. */
export const namingThis = nounsNaming.map(
  (noun) =>
    ({
      noun,
      order: 'newest',
      limit: mostTogether,
      where: () => `i.id IN (SELECT n.item FROM (${naming[noun]}) n WHERE n.organisation = ${thisItem})`,
    }) satisfies Part,
)

/** The ids of all organisations that a site names in its projects, statements and memberships. */
export async function organisationsNamed(visit: Visit): Promise<Set<string>> {
  const values = new Values()
  const locale = values.add(visit.locale)
  const statements: string[] = []
  for (const noun of nounsNaming) {
    recordList(noun, { site: visit.site.id, locale: visit.locale })
    const within = (await onSite(values, visit, noun)).map((each) => `(${each})`).join(' OR ')
    statements.push(`SELECT n.organisation AS id FROM (${naming[noun]}) n
      WHERE n.organisation IS NOT NULL AND EXISTS (SELECT ${fromPublic(noun, locale)} AND i.id = n.item AND (${within}))`)
  }
  const [rows, memberships] = await Promise.all([
    askAgain<{ id: string }>(`SELECT DISTINCT id FROM (${union(statements)}) named`, values.list),
    membershipsOf(visit),
  ])
  return new Set([
    ...rows.map(({ id }) => id),
    ...memberships.flatMap(({ body, organisation }) => idsOf([body, organisation])),
  ])
}

/** Whether an organisation is one side of a membership of the site. */
export async function isInMemberships(visit: Visit, id: string): Promise<boolean> {
  const memberships = await membershipsOf(visit)
  return memberships.some(({ body, organisation }) => idOf(body) === id || idOf(organisation) === id)
}
