import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

/** The folder of the repository. */
export const root = path.join(import.meta.dirname, '..', '..')

/** The Node that runs the tests runs the program, too. */
export const node = process.execPath

/** The environment that tests run with: `.env.example`, where only what must differ is different. */
export function testEnvironment(overrides: Record<string, string> = {}): NodeJS.ProcessEnv {
  const example = parseEnv(readFileSync(path.join(root, '.env.example'), 'utf8'))
  return { ...process.env, ...example, ...overrides }
}
