import { idOf } from '../lib/id-of.ts'
import type { MembershipView } from '../lib/views/people.ts'
import type { Membership } from '../payload-types.ts'
import { cms } from './cms.ts'
import type { Organisations } from './organisations.ts'
import { recordDocument, recordList } from './record.ts'
import { kindKey } from './rows.ts'
import { given } from './said.ts'
import type { Visit } from './visit.ts'

/** All memberships that a site's people have recorded, in their order. */
export function membershipsOf(visit: Visit): Promise<Membership[]> {
  return readMemberships({ site: { equals: visit.site.id } })
}

/** Who takes part in a body, on any of the sites. */
export function membershipsIn(body: string): Promise<Membership[]> {
  return readMemberships({ body: { equals: body } })
}

async function readMemberships(where: Record<string, { equals: string }>): Promise<Membership[]> {
  const payload = await cms()
  recordList('memberships')
  const { docs } = await payload.find({
    collection: 'memberships',
    depth: 0,
    where,
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
