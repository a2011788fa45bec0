import { spawn } from 'node:child_process'
import path from 'node:path'
import { node, root, testEnvironment } from './environment.ts'

/** The program, started as a process of its own. */
export interface StartedProgram {
  /** What it has said so far, on both channels. */
  output(): string
  /** Resolves with its exit code when it ends. */
  ended: Promise<number | null>
  kill(signal: NodeJS.Signals): void
}

export interface StartOptions {
  settings?: Record<string, string>
  flags?: string[]
  /** Another copy of the repository. */
  folder?: string
}

/** Starts `src/server/main.ts` with `.env.example` and the settings that differ. */
export function startProgram({ settings, flags = [], folder = root }: StartOptions): StartedProgram {
  const child = spawn(node, [path.join(folder, 'src/server/main.ts'), ...flags], {
    cwd: folder,
    env: testEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  return {
    output: () => text,
    ended: new Promise((resolve) => child.once('close', resolve)),
    kill: (signal) => child.kill(signal),
  }
}

/** Waits until the program has said something; fails with all it said when it ends before. */
export async function waitForWords(
  program: StartedProgram,
  words: RegExp,
  milliseconds = 60_000,
): Promise<void> {
  let hasEnded = false
  void program.ended.then(() => {
    hasEnded = true
  })
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; ) {
    if (words.test(program.output())) return
    if (hasEnded) break
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error(`The program did not say ${words}:\n${program.output()}`)
}
