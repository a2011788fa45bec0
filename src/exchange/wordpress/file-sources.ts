import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Words } from '../../../collections/shared/fields/words.ts'
import { type Answer, ask, type MayReach, NotPublic } from '../../links/ask.ts'
import { largestOctets } from '../format.ts'
import { Refused } from '../refused.ts'
import { said } from '../said.ts'
import type { Attachment } from './attachments.ts'

/**
 * Where the contents of pictures and files come from.
 *
 * @throws Refused when there is nothing, or it is not to be had
 */
export type FileSource = (attachment: Attachment) => Promise<Buffer>

const refuse = (words: Words, value = '') => new Refused(words, { value })

/**
 * A folder on this machine: the old website's `wp-content/uploads`. Nothing outside of it is read, whatever the file
 * of the import or a symbolic link says.
 */
export function fromFolder(folder: string): FileSource {
  return async ({ places }) => {
    const root = await realpath(folder).catch(() => null)
    for (const place of root ? places : []) {
      const file = await realpath(path.join(root ?? '', place)).catch(() => null)
      if (!file?.startsWith(`${root}${path.sep}`)) continue
      const { size, isFile } = await stat(file).then((found) => ({
        size: found.size,
        isFile: found.isFile(),
      }))
      if (!isFile) continue
      if (size > largestOctets) throw refuse(said.fileTooLarge)
      return readFile(file)
    }
    throw refuse(said.notInFolder, places[0])
  }
}

const mostRedirects = 5
/** For one answer, in milliseconds. */
const timeout = 20_000
/** Between two requests, in milliseconds: the old website serves its readers meanwhile. */
const rest = 100

interface Fetching {
  mayReach: MayReach
  /** The address at which the old website may look up who asks. */
  publicUrl: string
}

/**
 * The old website itself, asked for one file after the other. Which machine is asked is checked of the very address
 * that is connected to, at every redirect anew: a file that names an address of our own network reaches nobody.
 */
export function fromWebsite({ mayReach, publicUrl }: Fetching): FileSource {
  const userAgent = `CommonHome/1.0 (+${publicUrl}; brings the pictures of an import)`
  return async ({ address }) => {
    const signal = AbortSignal.timeout(timeout)
    const how = { method: 'GET', mostBytes: largestOctets + 1, mayReach, userAgent, timeout, signal } as const
    try {
      return contentOf(await follow(address, (url) => ask(url, how)))
    } catch (error) {
      if (error instanceof Refused) throw error
      if (error instanceof NotPublic) throw refuse(said.notPublicAddress, address)
      throw refuse(said.notAnswered, String(Object(error).code ?? Object(error).name))
    } finally {
      await pause(rest)
    }
  }
}

async function follow(address: string, askFor: (url: URL) => Promise<Answer>): Promise<Answer> {
  for (let [at, step] = [address, 0]; step <= mostRedirects; step++) {
    const url = URL.canParse(at) ? new URL(at) : null
    if (!url || !/^https?:$/.test(url.protocol)) throw refuse(said.notAnswered, at)
    const answer = await askFor(url)
    if (answer.status < 300 || answer.status >= 400 || !answer.location) return answer
    at = URL.canParse(answer.location, url) ? new URL(answer.location, url).href : ''
  }
  throw refuse(said.notAnswered, address)
}

function contentOf({ status, isWhole, body }: Answer): Buffer {
  if (status !== 200) throw refuse(said.notAnswered, String(status))
  if (!isWhole) throw refuse(said.fileTooLarge)
  return body
}
