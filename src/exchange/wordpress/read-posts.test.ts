import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordPressExport } from '../../../tests/support/wordpress.ts'
import { readPosts } from './read-posts.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wxr-'))
})

afterAll(() => rm(folder, { recursive: true }))

test('texts come without characters that got in by wrong encodings', async () => {
  const file = path.join(folder, 'export.xml')
  await writeFile(file, wordPressExport([{ id: 1, title: 'One\u0085 and\u0092 two', text: 'Words\u007f' }]))
  const posts = []
  for await (const entry of readPosts(file)) if (entry.kind === 'post') posts.push(entry.values)
  expect(posts.map((values) => [values.get('title'), values.get('content:encoded')])).toEqual([
    ['One and two', 'Words'],
  ])
})
