import { type PayloadRequest, ValidationError } from 'payload'
import { describe, expect, test } from 'vitest'
import { problemOf } from './problem-of.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'

const req = { i18n: { language: 'en' } as PayloadRequest['i18n'] }

/** An error as Drizzle wraps that of PostgreSQL. */
const ofPostgres = (code: string) =>
  new Error('Failed query: insert …', { cause: Object.assign(new Error('told so'), { code }) })

describe('why a row is not taken', () => {
  test.each([
    [new Refused(said.noFile), 'The file of this item is not in the export.'],
    [ofPostgres('22P05'), 'The database does not take it: told so'],
    [ofPostgres('54000'), 'Something in it cannot be taken: told so'],
    [new TypeError('no \u0000 node'), 'Something in it cannot be taken: no  node'],
    ['thrown', 'Something in it cannot be taken: thrown'],
    [new ValidationError({ errors: [{ path: 'title', message: 'Too long\u0000' }] }), 'title: Too long'],
    [Object.assign(new Error('too long a name'), { code: 'ENAMETOOLONG' }), /too long a name/],
  ])('%s', (error, problem) => {
    expect(problemOf(req, error)).toMatch(problem)
  })

  test.each([
    ofPostgres('08006'),
    ofPostgres('40P01'),
    ofPostgres('57P01'),
    ofPostgres('53300'),
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
    new Error('Failed query: select', { cause: new Error('Connection terminated unexpectedly') }),
    new Error('timeout exceeded when trying to connect'),
    new Error('The transaction of this request has ended.'),
  ])('is nothing in the row: %s', (error) => {
    expect(problemOf(req, error)).toBeNull()
  })
})
