import { describe, expect, test } from 'vitest'
import {
  type Ability,
  can,
  languagesAt,
  type Member,
  mayGive,
  mayTranslate,
  type Role,
  sitesWhere,
  translatedBy,
} from './access.ts'

const member = (role: Role, languages: Member['roles'][number]['languages'] = []): Member => ({
  id: '1',
  isAdministrator: false,
  roles: [{ site: 'own', role, languages }],
})
const administrator: Member = { id: '2', isAdministrator: true, roles: [] }

const expected: Record<Role, Ability[]> = {
  translator: ['see', 'translate'],
  author: ['see', 'translate', 'draft'],
  editor: ['see', 'translate', 'draft', 'publish'],
  'site-manager': ['see', 'translate', 'draft', 'publish', 'manage'],
}
const abilities: Ability[] = ['see', 'translate', 'draft', 'publish', 'manage']

describe.each(Object.entries(expected))('%s', (role, allowed) => {
  test.each(abilities)('%s at the own site', (ability) => {
    expect(can(member(role as Role), ability, 'own')).toBe(allowed.includes(ability))
  })

  test.each(abilities)('%s nowhere else, and on nothing without a site', (ability) => {
    expect(can(member(role as Role), ability, 'other')).toBe(false)
    expect(can(member(role as Role), ability, null)).toBe(false)
  })
})

test('nobody may nothing, administrators everything', () => {
  for (const ability of abilities) {
    expect(can(null, ability, 'own')).toBe(false)
    expect(can(administrator, ability, 'own')).toBe(true)
  }
  expect(sitesWhere(administrator, 'manage')).toBe('all')
  expect(sitesWhere(null, 'see')).toEqual([])
})

test('languages are restricted for those who only translate', () => {
  expect(languagesAt(member('translator', ['fr']), 'own')).toEqual(['fr'])
  expect(languagesAt(member('translator', ['fr']), 'other')).toEqual([])
  expect(languagesAt(member('author'), 'own')).toBe('all')
  expect(languagesAt(null, 'own')).toEqual([])
})

test('roles are given by those who manage their site, the right of an administrator by administrators', () => {
  const { roles } = member('author')
  const elsewhere = roles.map((role) => ({ ...role, site: 'other' }))
  const manager = member('site-manager')
  expect(mayGive(manager, { isAdministrator: false, roles })).toBe(true)
  expect(mayGive(manager, { isAdministrator: false, roles: [...roles, ...elsewhere] })).toBe(false)
  expect(mayGive(manager, { isAdministrator: true, roles })).toBe(false)
  expect(mayGive(member('editor'), { isAdministrator: false, roles })).toBe(false)
  expect(mayGive(null, { isAdministrator: false, roles })).toBe(false)
  expect(mayGive(administrator, { isAdministrator: true, roles: elsewhere })).toBe(true)
})

test('a translator writes the chosen languages of the own site, and of what no site looks after', () => {
  const french = member('translator', ['fr'])
  expect([translatedBy(french, 'own'), translatedBy(french, 'other'), translatedBy(french, null)]).toEqual([
    ['fr'],
    [],
    ['fr'],
  ])
  expect(mayTranslate(french, 'publish', 'own', 'fr')).toBe(true)
  expect(mayTranslate(french, 'draft', 'own', 'en')).toBe(false)
  expect(mayTranslate(french, 'draft', 'other', 'fr')).toBe(false)
})

test('who may write all of an item writes each language, and nobody else does', () => {
  expect(mayTranslate(member('editor'), 'publish', 'own', 'en')).toBe(true)
  expect(mayTranslate(member('author'), 'manage', 'own', 'fr')).toBe(false)
  expect(mayTranslate(member('editor'), 'publish', null, 'fr')).toBe(false)
  expect(mayTranslate(null, 'draft', 'own', 'fr')).toBe(false)
})
