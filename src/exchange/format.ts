import { z } from 'zod'
import { localeCodes } from '../i18n/locales.ts'
import { isId } from '../lib/is-id.ts'
import { exchangedNouns } from './nouns.ts'

/**
 * The format of exports: lines of JSON, compressed by gzip. The first line says what it is; files come in parts
 * before the item that they belong to; the last line holds the number of items and the digest of all lines before,
 * so that a file that broke off is known. No line names a path.
 */
export const formatName = 'common-home'
export const formatVersion = 1

/** How much of a file stands in one line, in octets. */
export const partSize = 240_000

/** The longest line, in characters, the deepest nesting, and the most that a file may unpack to, in octets. */
export const longestLine = 12_000_000
export const deepest = 120
export const largest = 20_000_000_000

/** The largest single file, in octets; as for uploads. */
export const largestOctets = 50_000_000

const id = z.string().refine(isId)
const moment = z.iso.datetime({ offset: true })
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const header = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  exportedAt: moment,
  /** The key of the site, when it is one site's. */
  site: z.string().max(60).nullable(),
})

const part = z.strictObject({
  octetsOf: digest,
  part: z.int().min(0),
  base64: z.base64().max(Math.ceil(partSize / 3) * 4 + 4),
})

const octets = z.strictObject({ sha256: digest, size: z.int().min(0).max(largestOctets) })

/** Times of publication by language. */
const times = z.strictObject(Object.fromEntries(localeCodes.map((code) => [code, moment.nullish()])))

const item = z.strictObject({
  noun: z.enum(exchangedNouns),
  id,
  createdAt: moment,
  updatedAt: moment,
  /** In the trash since then. */
  deletedAt: moment.optional(),
  /** The draft; of nouns without drafts, what holds. Texts stand by language. */
  content: z.record(z.string(), z.unknown()),
  /** What readers see: the public languages only, each since when. */
  public: z.strictObject({ publishedAt: times, content: z.record(z.string(), z.unknown()) }).optional(),
  octets: octets.optional(),
})

const end = z.strictObject({ end: z.literal(true), items: z.int().min(0), sha256: digest })

/** An item as it stands in a file. */
export type ExchangeItem = z.infer<typeof item>

export const lineSchemas = { header, part, item, end }
