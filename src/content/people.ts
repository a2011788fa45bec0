import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { PeopleListView, PersonItemView } from '../lib/views/people.ts'
import { linkToItem } from './address.ts'
import { cms } from './cms.ts'
import { elsewhereOf } from './elsewhere.ts'
import { type Doc, findBySlug, findPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { sectionFrame } from './lists.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { recordDocument } from './record.ts'
import { movedTo } from './redirects.ts'
import { type RowDoc, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { loadPortraits, personView, staffInOrder, staffOf } from './staff.ts'
import { type Visit, visit } from './visit.ts'

/** The staff of a site. */
export async function peopleList(site: string, locale: string): Promise<Outcome<PeopleListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const departments = await staffOf(here)
  const elsewhere = departments.length === 0 ? await elsewhereOf(here, 'people') : undefined
  return { kind: 'found', view: { departments, elsewhere }, ...(await sectionFrame(here, 'people')) }
}

/** One person, or a post that nobody is named for. */
export async function personItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<PersonItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const person = await findBySlug(here, 'people', slug)
  if (!person) return movedTo(here, 'people', slug)
  const view: PersonItemView = {
    ...personView(here, person, await loadPortraits(here, [person])),
    department: await departmentName(here, person),
    from: given(person.from),
    to: given(person.to),
    biography: said(person.biography),
    items: await writtenBy(here, person),
    ...(await neighbours(here, person)),
  }
  const framed = await frameOf(here, {
    title: person.name || person.post,
    description: person.name ? person.post : undefined,
    paths: await itemPaths(here, 'people', person.id),
    owner: here.sites.get(idOf(person.site) ?? ''),
    section: 'people',
    og: { type: person.name ? 'profile' : 'website' },
  })
  return { kind: 'found', view, ...framed }
}

async function departmentName(here: Visit, person: Doc<'people'>) {
  const id = idOf(person.department)
  if (!id) return undefined
  recordDocument('departments', id)
  const payload = await cms()
  const department = await payload.findByID({
    collection: 'departments',
    id,
    locale: here.locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
  })
  return said(department?.name)
}

async function writtenBy(here: Visit, person: Doc<'people'>) {
  const { docs } = await findPublic(here, 'news', {
    where: [{ authors: { in: [person.id] } }],
    select: rowFields.news,
  })
  return toRows(
    here,
    docs.map((doc): RowDoc => ({ noun: 'news', doc })),
  )
}

async function neighbours(here: Visit, person: Doc<'people'>) {
  const staff = await staffInOrder(here)
  const place = staff.findIndex(({ id }) => id === person.id)
  const link = (other: Doc<'people'> | undefined): LinkView | undefined =>
    other && {
      label: saying(other.name || other.post),
      href: linkToItem(here, here.site, 'people', other.slug ?? ''),
    }
  return { previous: place > 0 ? link(staff[place - 1]) : undefined, next: link(staff[place + 1]) }
}
