import { spawn } from 'node:child_process'
import path from 'node:path'

/** Characters of text that are kept of a file. */
const longestText = 1_000_000

/** How long reading may take, in milliseconds; what was read by then counts. */
const patience = 15_000

/**
 * Reads the text of a PDF in a process of its own with little memory, without files and without programs.
 *
 * @returns as much as could be read; nothing for a file that is broken, encrypted or made of pictures
 */
export function pdfText(content: Buffer): Promise<string> {
  // In Next's bundle this file has no place of its own; every program starts in the folder of the repository.
  const root = process.cwd()
  const program = path.join(root, 'collections', 'files', 'pdf-text-program.ts')
  const reader = spawn(
    process.execPath,
    ['--max-old-space-size=256', '--permission', `--allow-fs-read=${root}`, program],
    {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
      killSignal: 'SIGKILL',
    },
  )
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    reader.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      // No letter of any language takes more than four octets.
      if (size > longestText * 4) reader.kill('SIGKILL')
    })
    // It may end before it has read everything.
    reader.stdin.on('error', () => {})
    reader.on('error', () => resolve(''))
    reader.on('close', () => resolve(storable(Buffer.concat(chunks).toString('utf8'))))
    reader.stdin.end(content)
  })
}

/** A text that PostgreSQL takes, without the control characters that a broken font gives. */
function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ').replace(/[ \t]+/g, ' ')
  return clean.slice(0, longestText).toWellFormed().trim()
}
