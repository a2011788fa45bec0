import { realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { FilePermission, PublicFile } from '../../lib/file-permission.ts'
import type { Place } from '../../lib/render-record.ts'
import type { Change, ChangeListener } from '../announcement.ts'
import { securityHeaders } from '../security-headers.ts'
import { internalSection } from './ask-gateway.ts'
import { deliver } from './deliver.ts'
import { fileAddress } from './file-address.ts'
import { type Ask, type Hearing, Permissions } from './permissions.ts'
import { StaticFiles } from './static-files.ts'

/** How many addresses of files are remembered with their permission. */
const bound = 5_000

export interface FilesOptions {
  ask: Ask
  hearing: Hearing
  /** The folder of the program, with `public` and what Next built. */
  root: string
  /** The folder of all uploads. */
  uploadsDir: string
  /** Readers come by https. */
  isSecure: boolean
  /** In development Next serves its own files, and `public`. */
  dev: boolean
  /** Tells the operator of a file that is missing, or of which nobody can tell whether it is public. */
  warn(message: string, error?: unknown): void
}

/** Where a request for a file leads. */
interface FileRequest {
  /** Public path, normalised. */
  path: string
  place: Place
}

/** Serves files: those of the program, and those of the CMS that everybody may have. */
export class Files implements ChangeListener {
  readonly #options: FilesOptions
  readonly #permissions: Permissions
  readonly #static: StaticFiles | null
  readonly #headers: Map<string, string>
  /** Where public files really lie, below the folder of uploads; gone with the permission. */
  readonly #places = new WeakMap<PublicFile, string>()
  readonly #missing = new WeakSet<PublicFile>()

  constructor(options: FilesOptions) {
    this.#options = options
    this.#headers = new Map(Object.entries(securityHeaders('file', options.isSecure)))
    this.#permissions = new Permissions(options.ask, options.hearing, bound)
    this.#static = options.dev
      ? null
      : new StaticFiles(options.root, securityHeaders('asset', options.isSecure))
  }

  /** How many permissions and refusals are remembered. */
  get remembered(): number {
    return this.#permissions.size
  }

  /** Forgets what may have changed. */
  drop(change: Change): void {
    this.#permissions.drop(change)
  }

  /**
   * Answers a GET or HEAD for a file.
   *
   * @returns false when the path means no file; nothing has been sent then
   */
  async answer(request: IncomingMessage, response: ServerResponse, asked: FileRequest): Promise<boolean> {
    if (await this.#static?.answer(request, response, asked.path)) return true
    const section = asked.path.split('/')[1]
    const address = fileAddress(asked.path, asked.place.claimedBy)
    // Next's other addresses, and the one by which permissions are asked, are for nobody outside.
    const isInternal = section === internalSection || (section === '_next' && this.#static !== null)
    if (address === null && !isInternal) return false
    response.setHeaders(this.#headers)
    if (address === null || isInternal) this.#refuse(response, 404)
    else await this.#answerUpload(request, response, address, asked.place)
    return true
  }

  /**
   * Answers for a picture of a frozen draft, to who holds its link; nothing of the permission is remembered.
   *
   * @param asked - `path` is the picture's public one; the place says what is shared
   */
  async answerShared(request: IncomingMessage, response: ServerResponse, asked: FileRequest): Promise<void> {
    response.setHeaders(this.#headers)
    const { permission } = await this.#options.ask(asked.path, asked.place)
    const isSent = permission.kind === 'found' && (await this.#send(request, response, permission.file))
    if (!isSent) this.#refuse(response, 404)
  }

  async #answerUpload(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    place: Place,
  ): Promise<void> {
    let permission: FilePermission
    try {
      permission = await this.#permissions.of(address, place)
    } catch (error) {
      this.#options.warn(`Nobody can tell whether ${address} is public`, error)
      return this.#refuse(response, 503)
    }
    if (permission.kind === 'moved') {
      response.writeHead(301, { Location: permission.to, 'Cache-Control': 'no-store' }).end()
      return
    }
    if (permission.kind === 'absent' || !(await this.#send(request, response, permission.file))) {
      this.#refuse(response, 404)
    }
  }

  /** Sends a public file; false when it is not on disk, of which the operator hears once. */
  async #send(request: IncomingMessage, response: ServerResponse, file: PublicFile): Promise<boolean> {
    const root = this.#options.uploadsDir
    const realPath = this.#places.get(file) ?? (await findBelow(root, file.path))
    if (realPath !== null) {
      this.#places.set(file, realPath)
      if (await deliver(request, response, file, { root, realPath })) return true
    }
    if (!this.#missing.has(file)) this.#options.warn(`The file ${file.path} is public but not on disk`)
    this.#missing.add(file)
    return false
  }

  #refuse(response: ServerResponse, status: 404 | 503): void {
    response.writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '5' }),
    })
    response.end(status === 404 ? 'There is nothing at this address.' : 'Please come back in a moment.')
  }
}

/** The place of a file below a folder, symbolic links followed; null for one that is not there or lies elsewhere. */
async function findBelow(folder: string, name: string): Promise<string | null> {
  try {
    const root = await realpath(folder)
    const place = await realpath(path.join(folder, name))
    return place.startsWith(root + path.sep) ? path.relative(root, place) : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      return null
    throw error
  }
}
