import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { looksElsewhere } from './query-reach.ts'

const relation = { name: 'projects', type: 'relationship', relationTo: 'projects' }
const fields = [
  { name: 'title', type: 'text', localized: true },
  relation,
  { name: 'consent', type: 'group', flattenedFields: [{ name: 'scope', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [relation, { name: 'label', type: 'text' }] },
  { name: 'blocks', type: 'blocks', blocks: [{ slug: 'list', flattenedFields: [relation] }] },
] as unknown as FlattenedField[]

describe('looksElsewhere', () => {
  test.each([
    'projects.title',
    'projects.title.en',
    'projects__title',
    'projects.site.key',
    'projects.fr.title',
    'projects.value.title',
    'rows.projects.title',
    'rows.en.projects.title',
    'blocks.projects.title',
    'blocks.list.projects.title',
    'version.projects.title',
    'parent.title',
  ])('%s does', (path) => {
    expect(looksElsewhere(fields, path)).toBe(true)
  })

  test.each([
    'title',
    'title.fr',
    'projects',
    'projects.id',
    'projects.value',
    'projects.relationTo',
    'consent.scope',
    'rows.label',
    'rows.projects',
    'blocks.list.projects',
    'version.title.fr',
    'parent',
    'id',
    'unknown.part',
  ])('%s does not', (path) => {
    expect(looksElsewhere(fields, path)).toBe(false)
  })
})
