import { expect, test } from 'vitest'
import { demoId } from './ids.ts'

test('the same names give the same id in every version of the program', () => {
  expect(demoId('news', 'join-ern')).toBe('21064794-ea52-58b2-9724-a348e5557f6a')
})

test('ids are UUIDs of version 5, and differ', () => {
  expect(demoId('topics', 'children')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(demoId('topics', 'ecre')).not.toBe(demoId('memberships', 'ecre'))
})
