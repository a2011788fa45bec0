import { expect, test } from 'vitest'
import { mostRows, readImport } from './import-rows.ts'

const now = new Date('2026-11-22T12:00:00Z')
const forAll = { given: '2024-05-31', where: 'A fair', wording: 'I want the letter.', language: 'en' }
const read = (csv: string, said: Partial<typeof forAll> = {}) =>
  readImport(csv, { ...forAll, ...said }, { now, languages: ['en', 'fr'] })

test('takes what a row says, and what was said for all where it says nothing', () => {
  const file = [
    'Email;Language;Given;Where;Wording',
    ' Reader@Example.org ;FR;2023-01-02T10:30;On paper;"Two\r\nlines"',
    'other@example.org',
  ].join('\r\n')
  expect(read(file)).toEqual([
    {
      line: 2,
      address: 'reader@example.org',
      consent: {
        email: 'reader@example.org',
        language: 'fr',
        given: new Date('2023-01-02T10:30:00Z'),
        where: 'On paper',
        wording: 'Two\nlines',
      },
    },
    {
      line: 4,
      address: 'other@example.org',
      consent: {
        email: 'other@example.org',
        language: 'en',
        given: new Date('2024-05-31T00:00:00Z'),
        where: 'A fair',
        wording: 'I want the letter.',
      },
    },
  ])
})

test('a file without names of columns is a list of addresses', () => {
  expect(read('a@example.org\nb@example.org')?.map(({ address }) => address)).toEqual([
    'a@example.org',
    'b@example.org',
  ])
})

test.each([
  ['email\nnobody', {}, 'address'],
  ['email,language\na@example.org,klingon', {}, 'language'],
  ['email,language\na@example.org,ru', {}, 'notOffered'],
  ['email\na@example.org', { language: 'ar' }, 'notOffered'],
  ['email,state\na@example.org,Left', {}, 'notActive'],
  ['email,state\na@example.org,pending', {}, 'notActive'],
  ['email,state,suppressed\na@example.org,active,complained', {}, 'notActive'],
  ['email\na@example.org', { given: '' }, 'given'],
  ['email\na@example.org', { given: '2024-02-31' }, 'given'],
  ['email\na@example.org', { given: '31/05/2024' }, 'given'],
  ['email\na@example.org', { given: '2026-11-23' }, 'given'],
  ['email\na@example.org', { where: ' ' }, 'where'],
  ['email\na@example.org', { wording: '' }, 'wording'],
])('names what is missing in %j with %j', (csv, said, problem) => {
  expect(read(csv, said)).toMatchObject([{ line: 2, problem }])
})

test('who another list calls active is taken, also where the column of states is about something else', () => {
  const [active, elsewhere] =
    read('email,state,suppressed\na@example.org,active,\nb@example.org,Bavaria,') ?? []
  expect(active).toHaveProperty('consent')
  expect(elsewhere).toHaveProperty('consent')
})

test('cells are text: formulas are not kept as such, and nothing turns the line around', () => {
  const [row] = read(`email,where\n'+49@example.org,"\u202eA\tfair\u0007"`) ?? []
  expect(row).toMatchObject({ consent: { email: '+49@example.org', where: 'A fair' } })
})

test('a file that is none is refused as a whole', () => {
  expect(read('')).toBeNull()
  expect(read('name,phone\nA Reader,123')).toBeNull()
  expect(read('a@example.org\n'.repeat(mostRows + 1))).toBeNull()
  expect(read(`email\n${'a@example.org\n'.repeat(mostRows)}`)).toHaveLength(mostRows)
})
