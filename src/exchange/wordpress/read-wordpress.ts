import type { PayloadRequest } from 'payload'
import { poolOf } from '../../jobs/sql.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { Refused, sayTo } from '../refused.ts'
import { type StoredRun, setOptions } from '../runs.ts'
import { said } from '../said.ts'
import { longestText } from '../shape.ts'
import type { ReadItem } from '../stage.ts'
import { Groups, infoOf, isNothing, nounOf, type PostInfo } from './groups.ts'
import { makeItem, notesOf, type Version } from './make-item.ts'
import { readPosts } from './read-posts.ts'
import { redirectsOf } from './redirects.ts'
import { textConverter } from './rich-text.ts'
import { Terms } from './topics.ts'

interface Source {
  groups: Groups
  terms: Terms
  /** Names by which authors are shown, by those under which they signed in. */
  authors: Map<string, string>
  /** The language of entries that name none. */
  usual: string
  base: string
}

/** Goes through the file once and remembers what entries are, which belong together, and where they stood. */
async function survey(req: PayloadRequest, file: string, options: StoredRun['options']): Promise<Source> {
  const terms = await Terms.open(req, Object(options['topics']))
  const authors = new Map<string, string>()
  let [base, usual] = ['', 'en']
  let groups = new Groups(base)
  for await (const entry of readPosts(file)) {
    const { values } = entry
    if (entry.kind === 'post') {
      const info = infoOf(entry, usual)
      if (isNothing(info)) continue
      groups.add(info)
      terms.note(entry.terms)
    } else if (entry.kind === 'channel') {
      base = values.get('wp:base_blog_url') ?? values.get('link') ?? ''
      usual = values.get('language') || 'en'
      groups = new Groups(base)
    } else {
      authors.set(values.get('wp:author_login') ?? '', values.get('wp:author_display_name') ?? '')
    }
  }
  return { groups, terms, authors, usual, base }
}

/**
 * The items of a WordPress export: posts become news, pages pages, each with its translations, and their old
 * addresses redirects. The same website gives the same items each time.
 *
 * @throws Refused when it is no such file, or no site is named
 */
export async function* readWordPress(
  req: PayloadRequest,
  file: string,
  run: StoredRun,
): AsyncGenerator<ReadItem> {
  const { docs } = await req.payload.find({
    collection: 'sites',
    req,
    where: { id: { equals: String(run.options['site']) } },
    depth: 0,
    limit: 1,
  })
  const [site] = docs
  if (!site) throw new Refused(said.badField, { field: 'site' })
  const source = await survey(req, file, run.options)
  await setOptions(poolOf(req.payload), run.id, { ...run.options, terms: source.terms.list() })
  const people = await peopleOf(req, site.id)
  const convert = await textConverter(req.payload, (address) => source.groups.find(address))
  const open = new Map<string, Version[]>()
  const left = new Map<string, number>()
  for await (const post of readPosts(file)) {
    if (post.kind !== 'post') continue
    const info = infoOf(post, source.usual)
    if (isNothing(info)) continue
    const text = post.values.get('content:encoded') ?? ''
    const problem =
      problemOf(req, info, site.languages) ??
      (text.length > longestText ? sayTo(req, said.tooLong, { value: String(longestText) }) : null)
    if (problem !== null) yield notTaken(source, info, post.values.get('title') ?? '', site.id, problem)
    else {
      const { language } = info
      const converted = convert(text)
      if (language)
        open.set(info.group, [
          ...(open.get(info.group) ?? []),
          { post, info: { ...info, language }, converted },
        ])
    }
    // A text is complete when all its translations have gone by.
    const count = (left.get(info.group) ?? source.groups.membersOf(info.group).length) - 1
    left.set(info.group, count)
    const versions = count === 0 ? open.get(info.group) : undefined
    if (!versions) continue
    open.delete(info.group)
    yield* itemsOf(req, source, site.id, people, versions)
  }
}

function problemOf(req: PayloadRequest, info: PostInfo, languages: readonly string[]): string | null {
  if (info.type === 'attachment') return sayTo(req, said.notFetched)
  if (!nounOf[info.type]) return sayTo(req, said.otherType, { value: info.type })
  const isOffered = info.language !== null && languages.includes(info.language)
  return isOffered ? null : sayTo(req, said.noLanguage, { value: info.languageSaid })
}

/** An entry that stands in the report alone. */
function notTaken({ base }: Source, info: PostInfo, title: string, site: string, problem: string): ReadItem {
  const at = new Date().toISOString()
  const noun = nounOf[info.type] ?? 'media'
  const id = nameUuid(`wordpress:${base}:entry:${info.id}`)
  return {
    item: { noun, id, createdAt: at, updatedAt: at, content: { site, title, filename: title } },
    problem,
  }
}

/** The people of a site by name. */
async function peopleOf(req: PayloadRequest, site: string): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'people',
    req,
    where: { site: { equals: site } },
    depth: 0,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, name }) => (name ? [[name.trim().toLocaleLowerCase(), id] as const] : [])),
  )
}

function* itemsOf(
  req: PayloadRequest,
  source: Source,
  site: string,
  people: ReadonlyMap<string, string>,
  all: readonly Version[],
): Generator<ReadItem> {
  const thrown = all.every(({ info }) => info.status === 'trash')
  const notes: string[] = []
  const versions = all
    .filter(({ info }) => thrown || info.status !== 'trash')
    .toSorted((one, other) => one.info.id - other.info.id)
    .filter(({ info }, at, list) => {
      const isFirst = list.findIndex((each) => each.info.language === info.language) === at
      if (!isFirst) notes.push(sayTo(req, said.twoVersions, { language: info.language }))
      return isFirst
    })
  const [first] = versions
  const noun = first && nounOf[first.info.type]
  if (!first || !noun) return
  const id = source.groups.itemId(first.info.group)
  const author = source.authors.get(first.post.values.get('dc:creator') ?? '') ?? ''
  const person = people.get(author.trim().toLocaleLowerCase())
  if (author !== '' && noun === 'news' && !person) notes.push(sayTo(req, said.noAuthor, { value: author }))
  const topics = [...new Set(versions.flatMap(({ post }) => source.terms.topicsOf(post.terms)))]
  const item = makeItem({
    payload: req.payload,
    noun,
    id,
    site,
    versions,
    topics,
    authors: person ? [person] : [],
  })
  yield { item, notes: [...notes, ...notesOf(req, versions)] }
  for (const version of versions) yield* redirectsOf(source.groups, site, item, version)
}
