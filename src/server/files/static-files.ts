import { readdirSync, type Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv, { type RequestHandler } from 'sirv'
import { preferredEncoding } from '../encoding.ts'
import { forgetDocument } from '../security-headers.ts'

/** Where Next says that its built files are. */
const builtPrefix = '/_next/static'

/** The name of such a file changes with its content. */
const forGood = 'public, max-age=31536000, immutable'
const forAnHour = 'public, max-age=3600'

/** Files of a folder, and how long others may keep them. */
interface Folder {
  handler: RequestHandler
  headers: Map<string, string>
}

/** The files of the program itself: those that Next built, whose names hold a hash, and those of `public`. */
export class StaticFiles {
  readonly #built: Folder
  readonly #public: Folder
  /** The names in `public`, so that pages are not looked for there. */
  readonly #publicNames: ReadonlySet<string>

  /**
   * Reads which files there are; later ones are not seen.
   *
   * @param root - the folder of the program
   * @param headers - on every file
   */
  constructor(root: string, headers: Record<string, string>) {
    const publicDir = path.join(root, 'public')
    const folder = (place: string, cacheControl: string): Folder => ({
      handler: sirv(place, { etag: true, brotli: true, gzip: true, extensions: [], setHeaders: tidy }),
      headers: new Map(Object.entries({ ...headers, 'Cache-Control': cacheControl })),
    })
    this.#built = folder(path.join(root, '.next', 'static'), forGood)
    this.#public = folder(publicDir, forAnHour)
    this.#publicNames = new Set(readdirSync(publicDir))
  }

  /**
   * Answers when there is such a file.
   *
   * @param pathname - public path, normalised
   * @returns false when there is none; nothing has been sent then
   */
  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    if (pathname.startsWith(`${builtPrefix}/`)) {
      return serve(this.#built, request, response, pathname.slice(builtPrefix.length))
    }
    if (!this.#publicNames.has(decodeURIComponent(pathname.split('/')[1] ?? ''))) return false
    return serve(this.#public, request, response, pathname)
  }
}

function serve(
  { handler, headers }: Folder,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<boolean> {
  const asked = request.url
  // sirv looks for the names of encodings alone and takes "br;q=0" for a wish.
  request.headers['accept-encoding'] = preferredEncoding(request.headers['accept-encoding']?.toString() ?? '')
  const before = new Map(Object.entries(response.getHeaders())) as Map<string, string>
  return new Promise((resolve) => {
    response.once('close', () => resolve(true))
    // What stands in the response already goes before what sirv would say, also when a copy is still good.
    forgetDocument(response)
    response.setHeaders(headers)
    request.url = pathname
    handler(request, response, () => {
      response.setHeaders(before)
      resolve(false)
    })
    if (asked !== undefined) request.url = asked
  })
}

function tidy(response: ServerResponse, file: string, stats: Stats): void {
  // The one ending of ours that sirv does not know.
  if (file.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon')
  tidyRange(response, stats)
}

/**
 * sirv takes a range at its word, counts from the end wrongly and asks no condition. What it cannot do is
 * answered with the whole file, as is allowed (RFC 9110, section 14.2).
 */
function tidyRange({ req }: ServerResponse, { size }: Stats): void {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(req.headers.range ?? '') ?? []
  const isThere = first !== undefined && Number(first) < size
  const isForward = last === '' || (Number(last) > 0 && Number(last) >= Number(first))
  const isPlain = isThere && isForward && req.method === 'GET' && req.headers['if-range'] === undefined
  if (!isPlain) delete req.headers.range
}
