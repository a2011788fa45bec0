import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Counter } from './readership/counts.ts'

const brotli = promisify(brotliCompress)
/**
 * Level 5: a tenth of the time of Node's default for a few per cent more octets. A window of 256 kB holds any
 * page; the usual one of 4 MB would be taken from the system anew for each.
 */
const brotliParams = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 }
const zip = promisify(gzip)

/** How a page came to be, for operators (RFC 9211, the Cache-Status header). */
export const cacheStatus = {
  hit: 'common-home; hit',
  stale: 'common-home; hit; detail=stale',
  miss: 'common-home; fwd=miss',
  bypass: 'common-home; fwd=bypass',
} as const

export type CacheStatus = keyof typeof cacheStatus

export type Encoding = 'br' | 'gzip' | 'identity'

/** A page as it is sent, compressed once, and what it was made of. */
export interface FinishedPage {
  readonly status: number
  /**
   * Complete headers of an answer from memory, by encoding: names and values in one list, the fastest form in
   * which Node takes them. The last value is the cache's status.
   */
  readonly heads: Readonly<Record<Encoding, string[]>>
  /** Compressed; who takes neither gets the second one unpacked. A picture is kept once, as it is, for all. */
  readonly bodies: { readonly br: Buffer; readonly gzip: Buffer; readonly identity?: Buffer }
  /** Names the content of the page; each encoding has a tag of its own made from it (RFC 9110, section 8.8.3). */
  readonly digest: string
  readonly dependencies: ReadonlySet<string>
  /** Counts looks at the page; absent or null for what is not counted. */
  readonly counter?: Counter | null
  /** From when the page would be another by time alone, in milliseconds since 1970; infinity for never. */
  readonly lapsesAt: number
  /** From when the page may not be shown any more, likewise. */
  readonly withdrawsAt: number
}

/** What a page was made of, as its render recorded it. */
export interface MadeOf {
  dependencies: ReadonlySet<string>
  lapsesAt: number | null
  withdrawsAt: number | null
}

/** Compresses a page: once, for all who will read it. */
export async function finishPage(
  status: number,
  headers: Record<string, string>,
  body: Buffer,
  madeOf: MadeOf,
): Promise<FinishedPage> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return {
    status,
    ...(isPacked(headers['Content-Type'])
      ? asItIs(headers, body, digest)
      : await compressed(headers, body, digest)),
    digest,
    dependencies: madeOf.dependencies,
    lapsesAt: madeOf.lapsesAt ?? Number.POSITIVE_INFINITY,
    withdrawsAt: madeOf.withdrawsAt ?? Number.POSITIVE_INFINITY,
  }
}

type Sent = Pick<FinishedPage, 'heads' | 'bodies'>

/** Pictures are compressed already; another time makes them larger. */
const isPacked = (contentType = ''): boolean => /^image\/(?!svg)/.test(contentType)

function asItIs(headers: Record<string, string>, body: Buffer, digest: string): Sent {
  const head = headOf(headers, digest, 'identity', body.length)
  return {
    heads: { br: head, gzip: head, identity: head },
    bodies: { br: body, gzip: body, identity: body },
  }
}

async function compressed(headers: Record<string, string>, body: Buffer, digest: string): Promise<Sent> {
  const [br, gz] = await Promise.all([brotli(body, { params: brotliParams }), zip(body)])
  return {
    heads: {
      br: headOf(headers, digest, 'br', br.length),
      gzip: headOf(headers, digest, 'gzip', gz.length),
      identity: headOf(headers, digest, 'identity', body.length),
    },
    bodies: { br, gzip: gz },
  }
}

function headOf(
  headers: Record<string, string>,
  digest: string,
  encoding: Encoding,
  length: number,
): string[] {
  return [
    ...Object.entries(headers).flat(),
    ...['Vary', 'Accept-Encoding'],
    ...['ETag', `"${digest}-${encoding}"`],
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Content-Length', String(length)],
    // Most answers come from memory: that way the list is sent as it is.
    ...['Cache-Status', cacheStatus.hit],
  ]
}
