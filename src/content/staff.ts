import { idOf } from '../lib/id-of.ts'
import type { DepartmentView, PersonView } from '../lib/views/people.ts'
import type { Department, Media } from '../payload-types.ts'
import { linkToItem } from './address.ts'
import { cms } from './cms.ts'
import { type Doc, type Fields, findPublic } from './find.ts'
import { kept } from './kept.ts'
import { loadMedia, photoOf } from './media.ts'
import { recordDocument, recordList, recordWithdrawal } from './record.ts'
import { given, said, saying } from './said.ts'
import type { Visit } from './visit.ts'

/** The people and posts of a site by department, both in the order that the office gave them. */
export async function staffOf(visit: Visit): Promise<DepartmentView[]> {
  const { people, departments } = await readStaff(visit)
  const portraits = await loadPortraits(visit, people)
  const byDepartment = Map.groupBy(people, (person) => idOf(person.department) ?? '')
  const named = departments.flatMap((department): DepartmentView[] => {
    const members = byDepartment.get(department.id) ?? []
    if (members.length === 0 || !department.name) return []
    return [
      { name: said(department.name), people: members.map((person) => personView(visit, person, portraits)) },
    ]
  })
  const shown = new Set(departments.flatMap(({ id, name }) => (name ? [id] : [])))
  const others = people.filter((person) => !shown.has(idOf(person.department) ?? ''))
  if (others.length === 0) return named
  return [...named, { people: others.map((person) => personView(visit, person, portraits)) }]
}

/** The same people in one row, as a reader meets them on the page. */
export async function staffInOrder(visit: Visit): Promise<Doc<'people'>[]> {
  const { people, departments } = await readStaff(visit, { name: true, post: true, department: true })
  const named = departments.filter(({ name }) => name).map(({ id }) => id)
  const place = ({ department }: Doc<'people'>) => {
    const index = named.indexOf(idOf(department) ?? '')
    return index === -1 ? named.length : index
  }
  return people.toSorted((a, b) => place(a) - place(b))
}

async function readStaff(
  visit: Visit,
  select?: Fields,
): Promise<{ people: Doc<'people'>[]; departments: Department[] }> {
  const [{ docs }, departments] = await Promise.all([
    findPublic(visit, 'people', { ...(select && { select }), sort: ['order', 'createdAt'] }),
    departmentsOf(visit),
  ])
  return { people: docs, departments }
}

/** The departments of a site in their order. */
export function departmentsOf(visit: Visit): Promise<Department[]> {
  return kept(`departments of ${visit.site.id} in ${visit.locale}`, () => readDepartments(visit))
}

async function readDepartments(visit: Visit): Promise<Department[]> {
  const payload = await cms()
  recordList('departments')
  const { docs } = await payload.find({
    collection: 'departments',
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: { site: { equals: visit.site.id } },
    sort: ['order', 'createdAt'],
    pagination: false,
  })
  for (const { id } of docs) recordDocument('departments', id)
  return docs
}

/** Portraits by id, only of people who still agree. */
export function loadPortraits(visit: Visit, people: readonly Doc<'people'>[]): Promise<Map<string, Media>> {
  return loadMedia(
    visit,
    people.filter(hasConsented).flatMap((person) => idOf(person.portrait) ?? []),
  )
}

export function hasConsented({ portraitConsent }: Doc<'people'>): boolean {
  if (!portraitConsent?.given) return false
  if (!portraitConsent.expires) return true
  const end = Date.parse(portraitConsent.expires)
  recordWithdrawal(end)
  return end > Date.now()
}

/** A person as everybody may see them: contact only where they chose it. */
export function personView(
  visit: Visit,
  person: Doc<'people'>,
  portraits: ReadonlyMap<string, Media>,
): PersonView {
  const portrait = hasConsented(person) ? portraits.get(idOf(person.portrait) ?? '') : undefined
  return {
    post: saying(person.post),
    name: given(person.name),
    href: linkToItem(visit, visit.site, 'people', person.slug ?? ''),
    portrait: (portrait && photoOf(portrait)) ?? undefined,
    isVacant: person.vacant === true,
    languages: person.languages ?? undefined,
    email: person.showContact ? given(person.email) : undefined,
    phone: person.showContact ? given(person.phone) : undefined,
  }
}
