import type { BasePayload } from 'payload'
import type { Desk, DeskUnit } from '../../collections/shared/translation/desk.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { call, type Person, type Reply } from './people.ts'

/** What the translator's view shows of an item. */
export interface SeenDesk extends Desk {
  of(path: string): DeskUnit
  /** The paths of the units in a state. */
  in(state: DeskUnit['state']): string[]
}

const asDesk = (desk: Desk): SeenDesk => ({
  ...desk,
  of: (path) => {
    const unit = desk.units.find((each) => each.path === path)
    if (!unit) throw new Error(`There is no unit ${path}`)
    return unit
  },
  in: (state) => desk.units.filter((unit) => unit.state === state).map(({ path }) => path),
})

/** Opens an item for translating, as the panel does. */
export async function openDesk(
  payload: BasePayload,
  person: Person,
  noun: string,
  id: string,
  language: Locale,
): Promise<SeenDesk> {
  const { status, body } = await call(
    payload,
    person,
    'GET',
    `/${noun}/${id}/translation?language=${language}`,
  )
  if (status !== 200) throw new Error(`${noun} ${id} cannot be opened: ${status} ${JSON.stringify(body)}`)
  return asDesk(body as unknown as Desk)
}

/** Saves texts as the panel does, with the originals that stood beside them. */
export function saveTexts(
  payload: BasePayload,
  person: Person,
  desk: SeenDesk,
  texts: Record<string, unknown>,
): Promise<Reply> {
  const units = Object.entries(texts).map(([path, value]) => ({
    path,
    value,
    original: desk.units.find((unit) => unit.path === path)?.originalDigest ?? null,
  }))
  const { language, updatedAt } = desk
  return call(payload, person, 'POST', `/${desk.noun}/${desk.id}/translation`, { language, updatedAt, units })
}

/** Finds translations still right, as they stand beside the originals that the desk shows. */
export function findRight(
  payload: BasePayload,
  person: Person,
  desk: SeenDesk,
  paths: readonly string[],
): Promise<Reply> {
  const confirm = paths.map((path) => ({ path, original: desk.of(path).originalDigest }))
  const { language, updatedAt } = desk
  return call(payload, person, 'POST', `/${desk.noun}/${desk.id}/translation`, {
    language,
    updatedAt,
    confirm,
  })
}
