import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beginsAsPromised, typeByName } from '../../../collections/files/checks.ts'
import { slugify } from '../../lib/slugify.ts'
import { cleanPicture } from '../clean-picture.ts'
import { Refused } from '../refused.ts'
import { said } from '../said.ts'
import type { Attachment } from './attachments.ts'
import type { FileSource } from './file-sources.ts'

/** The content of an attachment, in a file that is named by its digest; or why there is none. */
export type Collected =
  | { filename: string; sha256: string; size: number }
  | { problem: keyof typeof said; value: string }

/** How far the contents are collected. */
export interface Collecting {
  done: number
  total: number
}

const listOf = (folder: string): string => path.join(folder, 'wanted')
const notesOf = (folder: string): string => path.join(folder, 'collected')

/** Writes a file that is whole, or not there. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.unfinished`, content, { mode: 0o600 })
  await rename(`${file}.unfinished`, file)
}

/**
 * Has everything collected anew that could not be had before; what is there already stays.
 *
 * @param folder - of the import
 */
export async function beginAnew(folder: string): Promise<void> {
  for (const [id, each] of await collectedIn(folder))
    if ('problem' in each) await rm(path.join(notesOf(folder), id))
  await rm(listOf(folder), { force: true })
}

/** The attachments whose contents are wanted; they are written down once, so that a next step need not look again. */
export async function wantedFiles(
  folder: string,
  look: () => Promise<readonly Attachment[]>,
): Promise<Attachment[]> {
  const written = await readFile(listOf(folder), 'utf8').catch(() => null)
  if (written !== null) return JSON.parse(written) as Attachment[]
  const wanted = await look()
  await mkdir(notesOf(folder), { recursive: true, mode: 0o700 })
  await writeWhole(listOf(folder), JSON.stringify(wanted))
  return [...wanted]
}

/** What was collected so far, by the ids of attachments. */
export async function collectedIn(folder: string): Promise<Map<string, Collected>> {
  const names = await readdir(notesOf(folder)).catch(() => [])
  const found = new Map<string, Collected>()
  for (const name of names.filter((each) => !each.includes('.')))
    found.set(name, JSON.parse(await readFile(path.join(notesOf(folder), name), 'utf8')) as Collected)
  return found
}

/**
 * Collects contents one after the other until a moment, and notes each at once: killed, it goes on where it was.
 *
 * @param until - as `Date.now()` says it
 */
export async function collectFiles(
  folder: string,
  wanted: readonly Attachment[],
  source: FileSource,
  until: number,
): Promise<Collecting> {
  const there = new Set(await readdir(notesOf(folder)))
  const open = wanted.filter(({ id }) => !there.has(id))
  let done = wanted.length - open.length
  for (const attachment of open) {
    if (Date.now() > until) break
    const collected = await collect(folder, attachment, source)
    await writeWhole(path.join(notesOf(folder), attachment.id), JSON.stringify(collected))
    done += 1
  }
  return { done, total: wanted.length }
}

async function collect(folder: string, attachment: Attachment, source: FileSource): Promise<Collected> {
  try {
    const content = await source(attachment)
    const { data, ending } = await checked(attachment, content)
    const sha256 = createHash('sha256').update(data).digest('hex')
    await writeWhole(path.join(folder, sha256), data)
    return { filename: fileName(attachment, ending), sha256, size: data.length }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problem = Object.entries(said).find(([, words]) => words === error.said)?.[0]
    return { problem: (problem ?? 'notAPicture') as keyof typeof said, value: error.values['value'] ?? '' }
  }
}

/** @throws Refused for a content that is not of a kind that is taken */
async function checked(
  { noun, places, address }: Attachment,
  content: Buffer,
): Promise<{ data: Buffer; ending: string }> {
  const name = places[0] ?? address
  if (noun === 'media') {
    const picture = await cleanPicture(content)
    if (!picture) throw new Refused(said.notAPicture, { value: name })
    return picture
  }
  const type = typeByName(name)
  if (!type || !beginsAsPromised(content, type)) throw new Refused(said.notAPicture, { value: name })
  return { data: content, ending: name.slice(name.lastIndexOf('.') + 1).toLowerCase() }
}

/** The name is its own in all imports, so that the same file is known again and takes nobody else's place. */
function fileName({ id, places, address, title }: Attachment, ending: string): string {
  const place = (places[0] ?? address).replace(/\.\w+$/, '')
  return `${slugify(place.split('/').slice(-3).join(' ')) || slugify(title) || 'file'}-${id.slice(0, 8)}.${ending}`
}
