import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { precompress } from './precompress.ts'

it('compresses texts that gain by it, and nothing else', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'precompress-'))
  mkdirSync(path.join(folder, 'chunks'))
  const style = 'a { color: red }\n'.repeat(200)
  for (const name of ['chunks/site.css', 'chunks/panel.js', 'font.woff2', 'picture.png'])
    writeFileSync(path.join(folder, name), style)
  writeFileSync(path.join(folder, 'chunks/small.js'), 'let a\n')
  await precompress(folder)
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
    'chunks',
    'chunks/panel.js',
    'chunks/panel.js.br',
    'chunks/panel.js.gz',
    'chunks/site.css',
    'chunks/site.css.br',
    'chunks/site.css.gz',
    'chunks/small.js',
    'font.woff2',
    'picture.png',
  ])
  const read = (name: string) => readFileSync(path.join(folder, name))
  expect(brotliDecompressSync(read('chunks/site.css.br')).toString()).toBe(style)
  expect(gunzipSync(read('chunks/site.css.gz')).toString()).toBe(style)
})
