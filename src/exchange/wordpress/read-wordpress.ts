import type { PayloadRequest } from 'payload'
import { poolOf } from '../../jobs/sql.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { Refused, sayTo } from '../refused.ts'
import { type StoredRun, setOptions } from '../runs.ts'
import { said } from '../said.ts'
import { longestText } from '../shape.ts'
import type { ReadItem } from '../stage.ts'
import { collectedIn } from './collect-files.ts'
import { Files } from './files.ts'
import { infoOf, isNothing, nounOf, type PostInfo } from './groups.ts'
import { makeItem, notesOf, type Version } from './make-item.ts'
import { readPosts } from './read-posts.ts'
import { redirectsOf } from './redirects.ts'
import { textConverter } from './rich-text.ts'
import { type Source, survey } from './survey.ts'

/**
 * The items of a WordPress export: posts become news, pages pages, each with its translations, attachments pictures
 * and files, as far as their contents were collected, and old addresses redirects. The same website gives the same
 * items each time.
 *
 * @param folder - of the import, with what was collected
 * @throws Refused when it is no such file, or no site is named
 */
export async function* readWordPress(
  req: PayloadRequest,
  file: string,
  folder: string,
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
  const files = new Files(source, await collectedIn(folder))
  const convert = await textConverter(
    req.payload,
    (address) => source.groups.find(address),
    (image, language) => files.shownBy(image, language),
  )
  const open = new Map<string, Version[]>()
  const left = new Map<string, number>()
  for await (const post of readPosts(file)) {
    if (post.kind !== 'post') continue
    const info = infoOf(post, source.usual)
    if (isNothing(info)) continue
    if (info.type === 'attachment') {
      yield* files.itemsOf(req, post, info, site.id)
      continue
    }
    const text = post.values.get('content:encoded') ?? ''
    const problem =
      problemOf(req, info, site.languages) ??
      (text.length > longestText ? sayTo(req, said.tooLong, { value: String(longestText) }) : null)
    if (problem !== null) yield notTaken(source, info, post.values.get('title') ?? '', site.id, problem)
    else {
      const { language } = info
      if (language)
        open.set(info.group, [
          ...(open.get(info.group) ?? []),
          { post, info: { ...info, language }, converted: convert(text, language) },
        ])
    }
    // A text is complete when all its translations have gone by.
    const count = (left.get(info.group) ?? source.groups.membersOf(info.group).length) - 1
    left.set(info.group, count)
    const versions = count === 0 ? open.get(info.group) : undefined
    if (!versions) continue
    open.delete(info.group)
    yield* itemsOf(req, { ...source, files, people, site: site.id }, versions)
  }
}

function problemOf(req: PayloadRequest, info: PostInfo, languages: readonly string[]): string | null {
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

interface Making extends Source {
  files: Files
  people: ReadonlyMap<string, string>
  site: string
}

function* itemsOf(req: PayloadRequest, making: Making, all: readonly Version[]): Generator<ReadItem> {
  const { groups, terms, authors, files, people, site } = making
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
  const author = authors.get(first.post.values.get('dc:creator') ?? '') ?? ''
  const person = people.get(author.trim().toLocaleLowerCase())
  if (author !== '' && noun === 'news' && !person) notes.push(sayTo(req, said.noAuthor, { value: author }))
  const picture = versions.map(({ post }) => files.atHeadOf(post)).find((found) => found !== null) ?? null
  const item = makeItem({
    payload: req.payload,
    noun,
    id: groups.itemId(first.info.group),
    site,
    versions,
    topics: [...new Set(versions.flatMap(({ post }) => terms.topicsOf(post.terms)))],
    authors: person ? [person] : [],
    picture,
  })
  yield { item, notes: [...notes, ...notesOf(req, versions, picture)] }
  for (const [at, version] of versions.entries()) {
    const isFirst = versions.findIndex(({ info }) => info.id === version.info.id) === at
    yield* redirectsOf(groups, site, item, version, isFirst)
  }
}
