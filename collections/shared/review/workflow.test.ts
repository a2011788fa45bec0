import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member, Role } from '../access.ts'
import { mayTake, obstacle, type Situation, type State, stateAfter, steps, stepsOf } from './workflow.ts'

const somebody = (role: Role, site = 'here'): Member => ({
  id: role,
  isAdministrator: false,
  roles: [{ site, role, languages: role === 'translator' ? ['fr'] : [] }],
})

const situation = (member: Member | null, more: Partial<Situation> = {}): Situation => ({
  state: 'in-review',
  member,
  site: 'here',
  language: 'en',
  needed: 'publish',
  requestedBy: 'author',
  ...more,
})

describe('the steps', () => {
  test('of an author: ask, ask somebody else, take back; never answer', () => {
    expect(stepsOf(situation(somebody('author'), { state: 'draft', requestedBy: null }))).toEqual(['submit'])
    expect(stepsOf(situation(somebody('author')))).toEqual(['assign', 'recall'])
    expect(stepsOf(situation(somebody('author'), { state: 'changes-requested' }))).toEqual([
      'submit',
      'recall',
    ])
  })

  test('of an editor: answer, but not their own question', () => {
    expect(stepsOf(situation(somebody('editor')))).toEqual([
      'assign',
      'recall',
      'request-changes',
      'approve',
      'archive',
    ])
    expect(stepsOf(situation(somebody('editor'), { requestedBy: 'editor' }))).toEqual([
      'assign',
      'recall',
      'archive',
    ])
  })

  test('of a translator: ask in their languages', () => {
    const draft = { state: 'draft' as const, requestedBy: null }
    expect(stepsOf(situation(somebody('translator'), { ...draft, language: 'fr' }))).toEqual(['submit'])
    expect(stepsOf(situation(somebody('translator'), draft))).toEqual([])
  })

  test('of items that only managers publish are for managers', () => {
    expect(stepsOf(situation(somebody('editor'), { needed: 'manage' }))).toEqual([])
    expect(mayTake('approve', situation(somebody('site-manager'), { needed: 'manage' }))).toBe(true)
  })

  const states: State[] = ['draft', 'published', 'in-review', 'changes-requested', 'approved', 'archived']
  test('are none for strangers and for people of other sites, whatever the state', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom<Role>('author', 'editor', 'site-manager'),
        (state, role) => {
          expect(stepsOf(situation(somebody(role, 'elsewhere'), { state }))).toEqual([])
          expect(stepsOf(situation(null, { state }))).toEqual([])
        },
      ),
      { seed: 5 },
    )
  })

  test('lead on from every state, so that nothing is stuck', () => {
    for (const state of states) {
      expect(stepsOf(situation(somebody('site-manager'), { state })).length, state).toBeGreaterThan(0)
    }
    expect(new Set(steps.map(stateAfter))).toEqual(
      new Set(['draft', 'in-review', 'changes-requested', 'approved', 'archived']),
    )
  })
})

describe('publishing', () => {
  test('what is archived is taken out first, everywhere', () => {
    expect(obstacle({ state: 'archived', digest: null }, false, 'a')).toBe('archived')
  })

  test('without the rule of approval it is free', () => {
    expect(obstacle({ state: 'in-review', digest: null }, false, 'a')).toBeNull()
  })

  test('with it, only the text that was approved', () => {
    expect(obstacle({ state: 'draft', digest: null }, true, 'a')).toBe('not-approved')
    expect(obstacle({ state: 'in-review', digest: 'a' }, true, 'a')).toBe('not-approved')
    expect(obstacle({ state: 'approved', digest: 'a' }, true, 'b')).toBe('changed-since')
    expect(obstacle({ state: 'approved', digest: 'a' }, true, 'a')).toBeNull()
  })
})
