import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compileMail } from './compile.ts'

test('the compiled parts are those of the source (npm run generate)', async () => {
  expect(readFileSync(path.join(import.meta.dirname, 'compiled.json'), 'utf8')).toBe(await compileMail())
})
