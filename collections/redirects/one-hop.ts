import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { idOf } from '../../src/lib/id-of.ts'
import type { Redirect } from '../../src/payload-types.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { decisionOf } from '../shared/intent.ts'
import type { Data } from '../shared/localized-data.ts'
import { isPage, onWhichSite, readSites } from './site-addresses.ts'

export const problems = {
  page: words(
    'A page stands at this address: it would be shown, and the redirect never used.',
    'Une page se trouve à cette adresse : elle serait affichée et la redirection jamais utilisée.',
    'En esta dirección hay una página: se mostraría y la redirección no se usaría nunca.',
  ),
  circle: words(
    'This leads back to the old address itself.',
    'Ceci ramène à l’ancienne adresse elle-même.',
    'Esto lleva de vuelta a la dirección antigua.',
  ),
}

/** More steps than anybody made on purpose. */
const mostSteps = 20

/** Where a redirect leads, as it is stored. */
type Destination = Pick<Redirect, 'kind' | 'item' | 'locale' | 'address'>

/**
 * Where an address leads in the end, when other redirects lead on from it.
 *
 * @param from - the old address, as `site path`; to come back to it is a circle
 * @returns null when nothing leads on from it; `circle` when it leads back
 */
export async function leadsOnTo(
  req: PayloadRequest,
  address: string,
  from: string,
): Promise<Destination | 'circle' | null> {
  const publicUrl = String(req.payload.config.custom?.['publicUrl'])
  const sites = await readSites(req)
  let found: Destination | null = null
  for (let step = 0, at: string | null | undefined = address; at && step < mostSteps; step++) {
    const place = onWhichSite(at, sites, publicUrl)
    if (!place) return found
    if (`${place.site} ${place.path}` === from) return 'circle'
    const { docs } = await req.payload.find({
      collection: 'redirects',
      req,
      where: { and: [{ site: { equals: place.site } }, { from: { equals: place.path } }] },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [next] = docs
    if (!next) return found
    found = next
    at = next.kind === 'address' ? next.address : null
  }
  return found
}

function refusal(req: PayloadRequest, path: string, problem: keyof typeof problems): ValidationError {
  const errors = [{ path, message: inLanguageOf(req, problems[problem]) }]
  return new ValidationError({ collection: 'redirects', errors, req })
}

/**
 * No redirect by hand from where a page stands.
 *
 * @throws ValidationError 400
 */
export const keepOffPages: CollectionBeforeValidateHook = async ({
  context,
  data = {},
  originalDoc,
  req,
}) => {
  if (decisionOf(context, 'redirects').isTrusted) return data
  const site = idOf('site' in data ? data['site'] : originalDoc?.site)
  const from = data['from'] ?? originalDoc?.from
  if (site && typeof from === 'string' && (await isPage(req, site, from))) throw refusal(req, 'from', 'page')
  return data
}

/**
 * An address from which others lead on is replaced by where they lead: one hop for the reader.
 *
 * @throws ValidationError 400 when that is the old address itself
 */
export const endOfTheWay: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const all: Data = { ...originalDoc, ...data }
  if (all['kind'] !== 'address' || typeof all['address'] !== 'string') return data
  const end = await leadsOnTo(req, all['address'], `${idOf(all['site'])} ${String(all['from'])}`)
  if (end === 'circle') throw refusal(req, 'address', 'circle')
  if (!end) return data
  const { kind, item, locale, address } = end
  return { ...data, kind, item: item ?? null, locale: locale ?? null, address: address ?? null }
}

/** What led to the old address leads from now on to where this one does. */
export const takeAlong: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  const publicUrl = String(req.payload.config.custom?.['publicUrl'])
  const sites = await readSites(req)
  const { docs } = await req.payload.find({
    collection: 'redirects',
    req,
    where: {
      and: [
        { kind: { equals: 'address' } },
        { address: { contains: doc.from } },
        { id: { not_equals: doc.id } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  const site = idOf(doc.site)
  const { kind, locale, address } = doc
  // What was just written arrives with the whole item.
  const item = doc.item ? { relationTo: doc.item.relationTo, value: idOf(doc.item) } : null
  for (const other of docs) {
    const place = onWhichSite(other.address ?? '', sites, publicUrl)
    if (place?.site !== site || place?.path !== doc.from) continue
    const data = { ...other, kind, item, locale: locale ?? null, address: address ?? null }
    await req.payload.db.updateOne({ collection: 'redirects', id: other.id, req, data, returning: false })
  }
  return doc
}
