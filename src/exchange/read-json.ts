import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { type OctetsPart, readExport } from './read-lines.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'
import type { ReadItem } from './stage.ts'

/** A file's content that is being put together, in a file that is named by its digest alone. */
class OctetsFile {
  readonly #folder: string
  readonly #whole = new Set<string>()
  #handle: FileHandle | null = null
  #hash: Hash = createHash('sha256')
  #at = { sha256: '', part: 0 }

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws Refused when a part is missing */
  async add({ sha256, part, content }: OctetsPart, line: number): Promise<void> {
    if (part === 0) {
      await this.close()
      this.#handle = await open(path.join(this.#folder, sha256), 'w', 0o600)
      this.#hash = createHash('sha256')
      this.#at = { sha256, part: 0 }
    }
    if (!this.#handle || this.#at.sha256 !== sha256 || this.#at.part !== part) {
      throw new Refused(said.badOctets, { line: String(line) })
    }
    this.#hash.update(content)
    this.#at.part += 1
    await this.#handle.write(content)
  }

  /** Ends a file; from then on it is known whether it is what its digest says. */
  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = null
    if (!handle) return
    await handle.close()
    if (this.#hash.digest('hex') === this.#at.sha256) this.#whole.add(this.#at.sha256)
  }

  isWhole(sha256: string): boolean {
    return this.#whole.has(sha256)
  }
}

const emptyFile = createHash('sha256').digest('hex')

/**
 * The items of an export.
 *
 * @param folder - where the contents of files are put
 * @throws Refused when the file is none, is hostile, or broke off
 */
export async function* readJson(file: string, folder: string): AsyncGenerator<ReadItem> {
  const octets = new OctetsFile(folder)
  try {
    for await (const read of readExport(file)) {
      if ('octets' in read) {
        await octets.add(read.octets, read.line)
        continue
      }
      await octets.close()
      const { item } = read
      if (item.octets && item.octets.sha256 !== emptyFile && !octets.isWhole(item.octets.sha256)) {
        throw new Refused(said.badOctets, { line: String(read.line) })
      }
      yield { item }
    }
  } finally {
    await octets.close()
  }
}
