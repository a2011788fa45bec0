import type { BasePayload } from 'payload'
import { nobody, type Person, signIn } from './people.ts'
import { createSites } from './sites.ts'

/** Everybody who tries something in the matrices: nobody, each role at the own site, and some of another site. */
export const actors = [
  'anonymous',
  'author',
  'editor',
  'translator',
  'manager',
  'administrator',
  'other-author',
  'other-editor',
  'other-manager',
] as const
export type Actor = (typeof actors)[number]

export interface Cast {
  own: string
  other: string
  people: Record<Actor, Person>
  /** Who of all was let through. */
  allowed(attempt: (person: Person) => Promise<boolean>): Promise<Actor[]>
}

/** Makes two sites and signs everybody in. The translator writes French. */
export async function openCast(payload: BasePayload): Promise<Cast> {
  const { own, other } = await createSites(payload)
  const at = (site: string, role: 'author' | 'editor' | 'translator' | 'site-manager') =>
    signIn(payload, role, [{ site, role, ...(role === 'translator' && { languages: ['fr'] }) }])
  const people = {
    anonymous: nobody,
    author: await at(own, 'author'),
    editor: await at(own, 'editor'),
    translator: await at(own, 'translator'),
    manager: await at(own, 'site-manager'),
    administrator: await signIn(payload, 'administrator', 'administrator'),
    'other-author': await at(other, 'author'),
    'other-editor': await at(other, 'editor'),
    'other-manager': await at(other, 'site-manager'),
  }
  return {
    own,
    other,
    people,
    async allowed(attempt) {
      const through: Actor[] = []
      for (const actor of actors) if (await attempt(people[actor])) through.push(actor)
      return through
    },
  }
}
