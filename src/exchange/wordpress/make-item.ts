import type { BasePayload, PayloadRequest } from 'payload'
import { type Data, keepLanguages } from '../../../collections/shared/localized-data.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { slugifyAny } from '../../lib/slugify.ts'
import { plainContent } from '../content.ts'
import type { ExchangeItem } from '../format.ts'
import { collectionOf, contentFields } from '../nouns.ts'
import { sayTo } from '../refused.ts'
import { said } from '../said.ts'
import type { PostInfo } from './groups.ts'
import type { WxrPost } from './read-posts.ts'
import type { ConvertedText } from './rich-text.ts'

/** An entry with what became of its text. */
export interface Version {
  post: WxrPost
  info: PostInfo & { language: Locale }
  converted: ConvertedText
}

/** How many words stand for a text that has no summary; as WordPress itself shows it. */
const summaryWords = 55

/** A moment of WordPress (UTC) as ISO 8601; another for what has none. */
export function momentOf(text: string | undefined, otherwise: string): string {
  const moment = new Date(`${(text ?? '').trim().replace(' ', 'T')}Z`)
  return Number.isNaN(moment.getTime()) || moment.getTime() <= 0 ? otherwise : moment.toISOString()
}

function slugOf({ post, info }: Version): string {
  const written = post.values.get('wp:post_name') ?? ''
  let name = written
  try {
    name = decodeURIComponent(written)
  } catch {
    // It is not encoded.
  }
  return (slugifyAny(name) || slugifyAny(post.values.get('title') ?? '') || `entry-${info.id}`).slice(0, 120)
}

function summaryOf({ post, converted }: Version): string {
  const excerpt = (post.values.get('excerpt:encoded') ?? '')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (excerpt !== '') return excerpt
  const words = converted.words.split(' ')
  return words.length > summaryWords ? `${words.slice(0, summaryWords).join(' ')} …` : converted.words
}

const byLanguage = (versions: readonly Version[], one: (version: Version) => unknown): Data =>
  Object.fromEntries(versions.map((version) => [version.info.language, one(version)]))

/** The words of a page stand in one block, those of news in a field. */
function textOf({ noun, id, versions }: Making, part: 'text' | 'shown', date: string): Data {
  const body = byLanguage(versions, ({ converted }) => converted[part])
  const summary = byLanguage(versions, summaryOf)
  return noun === 'news'
    ? { kind: 'news', date, sortDate: date, summary, body }
    : {
        layout: 'standard',
        lead: summary,
        blocks: [{ id: nameUuid(`${id}:block`).slice(0, 24), blockType: 'rich-text', body }],
      }
}

interface Making {
  payload: BasePayload
  noun: 'news' | 'pages'
  id: string
  site: string
  versions: readonly Version[]
  topics: readonly string[]
  authors: readonly string[]
  /** What stands at its head, and the languages in which that has an alternative text. */
  picture: { id: string; described: readonly string[] } | null
}

/**
 * The item that a text and its translations become: public in the languages in which it was published, since then; a
 * draft in the others. One whose every version lies in the trash comes into the trash. Pictures without an
 * alternative text stand in the draft alone.
 */
export function makeItem(making: Making): ExchangeItem {
  const { payload, noun, id, versions, picture } = making
  const now = new Date().toISOString()
  const times = versions.map(({ post }) => momentOf(post.values.get('wp:post_date_gmt'), now)).toSorted()
  const changes = versions
    .map(({ post }) => momentOf(post.values.get('wp:post_modified_gmt'), now))
    .toSorted()
  const [createdAt = now] = times
  const fields = contentFields(collectionOf(payload, noun))
  const isThrown = versions.every(({ info }) => info.status === 'trash')
  const shown = versions.filter(({ info }) => info.status === 'publish' && !info.isProtected)
  const languages = shown.map(({ info }) => info.language)
  const publishedAt = byLanguage(shown, ({ post }) => momentOf(post.values.get('wp:post_date_gmt'), now))
  const isDescribed = languages.every((language) => picture?.described.includes(language))
  const publicContent = contentOf(making, 'shown', isDescribed, createdAt)
  return {
    noun,
    id,
    createdAt,
    updatedAt: changes.at(-1) ?? createdAt,
    ...(isThrown && { deletedAt: changes.at(-1) ?? createdAt }),
    content: plainContent(fields, contentOf(making, 'text', true, createdAt)),
    ...(languages.length > 0 && {
      public: {
        publishedAt: publishedAt as NonNullable<ExchangeItem['public']>['publishedAt'],
        content: plainContent(fields, keepLanguages(fields, publicContent, languages)),
      },
    }),
  }
}

function contentOf(making: Making, part: 'text' | 'shown', hasPicture: boolean, createdAt: string): Data {
  const { noun, site, versions, topics, authors, picture } = making
  const date = (versions[0]?.post.values.get('wp:post_date') ?? createdAt).slice(0, 10)
  return {
    site,
    title: byLanguage(versions, ({ post }) => post.values.get('title')?.trim()),
    slug: byLanguage(versions, slugOf),
    topics: [...topics],
    ...(picture && hasPicture && { picture: picture.id }),
    ...(noun === 'news' && { authors: [...authors] }),
    ...textOf(making, part, date),
  }
}

/** What is to be told of the versions of a text. */
export function notesOf(
  req: PayloadRequest,
  versions: readonly Version[],
  picture: Making['picture'],
): string[] {
  return versions.flatMap(({ info: { language, isProtected }, converted }) => {
    const atHead = picture && !picture.described.includes(language) ? [picture.id] : []
    const toDescribe = new Set([...converted.toDescribe, ...atHead]).size
    const { pictures } = converted
    return [
      ...(pictures > 0 ? [sayTo(req, said.noPictures, { language, value: String(pictures) })] : []),
      ...(toDescribe > 0 ? [sayTo(req, said.toDescribe, { language, value: String(toDescribe) })] : []),
      ...(isProtected ? [sayTo(req, said.isProtected, { language })] : []),
    ]
  })
}
