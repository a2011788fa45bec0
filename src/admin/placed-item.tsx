import type { BasePayload, CollectionSlug } from 'payload'
import { words } from '../../collections/shared/fields/words.ts'
import { localeCodes } from '../i18n/locales.ts'
import { idOf } from '../lib/id-of.ts'
import { isId } from '../lib/is-id.ts'
import type { Placement, User } from '../payload-types.ts'
import { say } from './say.ts'

const requestedBy = words(
  '{title}, requested by {name}',
  '{title}, demandé par {name}',
  '{title}, pedido por {name}',
)

/** The title in the first language in which the item is public. */
async function publicTitle(
  payload: BasePayload,
  collection: CollectionSlug,
  id: string,
): Promise<string | undefined> {
  const name = payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const found = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    select: { [name]: true },
    where: { id: { equals: id } },
  })
  const titles = (found?.[name] ?? {}) as Record<string, string | null | undefined>
  return localeCodes.map((code) => titles[code]).find((text) => text) ?? undefined
}

interface Props {
  payload: BasePayload
  i18n: { language: string }
  rowData?: Record<string, unknown>
  data?: Record<string, unknown>
}

/**
 * What a site is asked to show, and by whom. Whoever decides about it has no role at the item's own site and
 * could not read the title of its draft; this is the title that is public. Of what the browser sends only the id
 * is taken: the rest would name anybody to anybody.
 */
export async function PlacedItem({ payload, i18n, rowData, data }: Props) {
  const placement = await storedPlacement(payload, (rowData ?? data)?.['id'])
  const item = placement?.item
  const id = idOf(item)
  if (!placement || !item || !id) return null
  const title = (await publicTitle(payload, item.relationTo, id)) ?? id
  const person = idOf(placement.requestedBy)
  const asking = person
    ? await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: person } } })
    : null
  return (
    <p className="field-type">
      {asking?.name ? say(i18n.language, requestedBy, { title, name: asking.name }) : title}
    </p>
  )
}

async function storedPlacement(payload: BasePayload, id: unknown): Promise<Placement | null> {
  if (typeof id !== 'string' || !isId(id)) return null
  return payload.db.findOne<Placement>({ collection: 'placements', where: { id: { equals: id } } })
}
