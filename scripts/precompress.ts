/**
 * Compresses what Next built, once, so that the front door sends it as it lies there: beside each file that
 * gains by it `.br` and `.gz`. Run after every build. What is compressed already, as fonts and pictures are, and
 * what is too small to gain is left alone.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = new Set(['.css', '.js', '.json', '.map', '.otf', '.svg', '.ttf', '.txt', '.wasm'])
/** Readers of public pages wait for these; the rest is the admin panel's, and too much for the slowest level. */
const firstSeen = new Set(['.css', '.otf', '.svg', '.ttf'])
/** In octets. */
const smallest = 1_000

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A half-written file never has a name under which it would be served. */
function write(place: string, content: Buffer): void {
  writeFileSync(`${place}.part`, content)
  renameSync(`${place}.part`, place)
}

async function compress(place: string): Promise<void> {
  const content = readFileSync(place)
  if (content.length < smallest) return
  const level = firstSeen.has(path.extname(place)) ? 11 : 9
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [br, gz] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })])
  if (br.length < content.length) write(`${place}.br`, br)
  if (gz.length < content.length) write(`${place}.gz`, gz)
}

/**
 * Compresses the files of a folder and of those below it.
 *
 * @returns how many files were looked at
 */
export async function precompress(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
  // Compressing happens on threads of its own, of which there are four.
  const waiting = files.values()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of waiting) await compress(file)
    }),
  )
  return files.length
}

if (import.meta.main) await precompress(path.join(import.meta.dirname, '..', '.next', 'static'))
