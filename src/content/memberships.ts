import { idOf } from '../lib/id-of.ts'
import type { MembershipView } from '../lib/views/people.ts'
import type { Membership } from '../payload-types.ts'
import { cms } from './cms.ts'
import { kept } from './kept.ts'
import type { Organisations } from './organisations.ts'
import { recordDocument, recordList } from './record.ts'
import { kindKey } from './rows.ts'
import { given } from './said.ts'
import type { Visit } from './visit.ts'

/** All memberships that a site's people have recorded, in their order. */
export async function membershipsOf(visit: Visit): Promise<Membership[]> {
  return (await allMemberships()).filter(({ site }) => idOf(site) === visit.site.id)
}

/** Who takes part in a body, on any of the sites. */
export async function membershipsIn(body: string): Promise<Membership[]> {
  return (await allMemberships()).filter((membership) => idOf(membership.body) === body)
}

/** The memberships of an organisation, as any of the sites has recorded them. */
export async function membershipsBy(organisation: string): Promise<Membership[]> {
  return (await allMemberships()).filter((membership) => idOf(membership.organisation) === organisation)
}

/** Offices have a handful each. */
const allMemberships = (): Promise<Membership[]> => kept('memberships', readMemberships)

async function readMemberships(): Promise<Membership[]> {
  const payload = await cms()
  recordList('memberships')
  const { docs } = await payload.find({
    collection: 'memberships',
    depth: 0,
    select: { body: true, kind: true, organisation: true, from: true, to: true, order: true, site: true },
    sort: ['order', 'createdAt'],
    pagination: false,
  })
  for (const { id } of docs) recordDocument('memberships', id)
  return docs as Membership[]
}

/** The office's own memberships; those of another organisation are shown with that organisation. */
export function membershipViews(
  memberships: readonly Membership[],
  organisations: Organisations,
): MembershipView[] {
  return memberships.flatMap(({ body: related, organisation, kind, from, to }) => {
    const body = organisations.get(idOf(related) ?? '')
    if (!body || idOf(organisation)) return []
    return [{ body, kind: kindKey('memberships', kind), from: given(from), to: given(to) }]
  })
}
