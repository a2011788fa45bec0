import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { JsonObject } from '../lib/views/frame.ts'
import type { PeopleListView, PersonItemView } from '../lib/views/people.ts'
import { linkToItem } from './address.ts'
import { elsewhereOf } from './elsewhere.ts'
import { type Doc, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { actorData } from './json-ld.ts'
import { sectionFrame } from './lists.ts'
import { type Around, type Located, locate, thisItem } from './located.ts'
import { moreLink } from './more-links.ts'
import { absent, type Outcome } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { type RowDoc, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { departmentsOf, loadPortraits, personView, staffInOrder, staffOf } from './staff.ts'
import { type Visit, visit } from './visit.ts'

/** How many items the page of a person shows, the newest that they wrote. */
const mostWritten = 100

const aroundPerson: Around = {
  written: {
    noun: 'news',
    order: 'newest',
    limit: mostWritten,
    where: () => `EXISTS (SELECT FROM news_rels r
      WHERE r.parent_id = i.id AND r.path = 'authors' AND r.people_id = ${thisItem})`,
  },
}

/** The staff of a site. */
export async function peopleList(site: string, locale: string): Promise<Outcome<PeopleListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const departments = await staffOf(here)
  const elsewhere = departments.length === 0 ? await elsewhereOf(here, 'people') : undefined
  return {
    kind: 'found',
    view: { departments, elsewhere },
    ...(await sectionFrame(here, 'people', 'people.lead')),
  }
}

/** One person, or a post that nobody is named for. */
export async function personItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<PersonItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'people', slug, { around: aroundPerson })
  if (!located) return movedTo(here, 'people', slug)
  const person = located.item
  const [portraits, department, items, moreItems, beside] = await Promise.all([
    loadPortraits(here, [person]),
    departmentName(here, person),
    writtenBy(here, located),
    moreOf(here, located),
    neighbours(here, person),
  ])
  const view: PersonItemView = {
    ...personView(here, person, portraits),
    department,
    from: given(person.from),
    to: given(person.to),
    biography: said(person.biography),
    items,
    moreItems,
    ...beside,
  }
  const framed = await frameOf(here, {
    title: person.name || person.post,
    description: person.name
      ? person.post
      : [department?.text, here.site.name].filter(Boolean).join(here.i18n.separator),
    paths: located.paths,
    owner: here.sites.get(idOf(person.site) ?? ''),
    section: 'people',
    og: { type: person.name ? 'profile' : 'website' },
    // A post that nobody is named for is no person.
    jsonLd: person.name ? [personData(here, located, person.name)] : [],
  })
  return { kind: 'found', view, ...framed }
}

function personData(here: Visit, { item, paths }: Located<'people'>, name: string): JsonObject {
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  return { ...actorData(here, { type: 'Person', name, paths, owner }), jobTitle: item.post || undefined }
}

async function departmentName(here: Visit, person: Doc<'people'>) {
  const departments = await departmentsOf(here)
  return said(departments.find(({ id }) => id === idOf(person.department))?.name)
}

async function writtenBy(here: Visit, { around }: Located<'people'>) {
  const ids = around.get('written') ?? []
  const news = await loadPublic(here, 'news', ids, rowFields.news)
  return toRows(
    here,
    ids.flatMap((id): RowDoc[] => {
      const doc = news.get(id)
      return doc ? [{ noun: 'news', doc }] : []
    }),
  )
}

/** The way to the whole list, where the person wrote more than the page shows. */
function moreOf(here: Visit, { item, around }: Located<'people'>) {
  const shown = around.get('written')?.length ?? 0
  return moreLink(here, { noun: 'news', filter: 'author', about: item, shown, most: mostWritten })
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
