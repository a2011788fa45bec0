import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { items } from './items/index.ts'

const folder = path.join(import.meta.dirname, 'files')
const files = items.documents.flatMap((document) => document.files)

/** The parts of a PDF that are not compressed: its structure, and not its text. */
const structureOf = (file: string) => readFileSync(path.join(folder, file)).toString('latin1')

it('the repository carries the files that documents name, and no others', () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(({ file }) => file).toSorted())
})

describe.each(files)('$file', ({ file, language }) => {
  const structure = structureOf(file)

  it('is one page of less than 200 kB', () => {
    expect(structure.length).toBeLessThan(200_000)
    expect(structure.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  it('is tagged, says its language, and shows its title', () => {
    const catalogue = structure.slice(structure.lastIndexOf('/Type /Catalog'))
    expect(catalogue).toMatch(/\/Marked true/)
    expect(catalogue).toContain(`/Lang (${language})`)
    expect(catalogue).toMatch(/\/DisplayDocTitle true/)
    expect(structure).toMatch(/\/Title [(<]/)
    expect(structure).toMatch(/\/S \/H1/)
  })

  it('embeds its fonts', () => {
    const fonts = structure.match(/\/Type \/FontDescriptor/g)
    expect(fonts?.length).toBeGreaterThan(0)
    expect(structure.match(/\/FontFile\d? /g)).toHaveLength(fonts?.length ?? 0)
  })
})
