import { timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readTarget } from './address.ts'

/** The name that Next gives to the cookie of draft mode. */
const cookieName = '__prerender_bypass'

/** Seconds that a preview lasts. */
const lifetime = 3_600

const manifest = z.object({ preview: z.object({ previewModeId: z.string().min(16) }) })

/** Addresses in the admin panel by which a preview begins and ends. */
export const previewAddress = '/admin/preview'

/** The address of a draft that is shown in the frame beside the editor. */
export const livePreviewAddress = '/admin/preview/page'

/**
 * Previews of drafts. The cookie tells that somebody wants to see drafts; it is one value for all people and
 * opens nothing: what is shown is decided by the rights of the session that comes with it.
 */
export class Preview {
  readonly #id: Buffer
  readonly #isSecure: boolean

  /** @param buildFolder - where Next keeps its build, `.next` */
  constructor(buildFolder: string, isSecure: boolean) {
    const file = path.join(buildFolder, 'prerender-manifest.json')
    this.#id = Buffer.from(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).preview.previewModeId)
    this.#isSecure = isSecure
  }

  /** Whether a request asks for drafts, by a cookie that this build gave. */
  isWanted(cookies: string | undefined): boolean {
    if (!cookies?.includes(cookieName)) return false
    return [...cookies.matchAll(/(?:^|;\s*)__prerender_bypass=([^;]*)/g)].some(([, given = '']) => {
      const value = Buffer.from(given)
      return value.length === this.#id.length && timingSafeEqual(value, this.#id)
    })
  }

  /**
   * The headers of the answer that begins a preview, or ends it.
   *
   * @param query - `path` is the public address to show; `end` ends the preview
   * @returns null for an address that is none of a page
   */
  headers(query: URLSearchParams): Record<string, string> | null {
    const asked = readTarget(query.get('path') ?? '/')
    if (asked.kind !== 'path' || /^\/(?:admin|api|_next|media)(?:\/|$)/.test(asked.path)) return null
    const value = query.has('end') ? '' : this.#id.toString()
    const secure = this.#isSecure ? '; Secure' : ''
    const age = query.has('end') ? 0 : lifetime
    return {
      Location: asked.path,
      'Set-Cookie': `${cookieName}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
    }
  }
}
