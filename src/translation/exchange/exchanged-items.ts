import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { titleOf } from '../../../collections/shared/item-title.ts'
import type { Data } from '../../../collections/shared/localized-data.ts'
import type { Locale } from '../../i18n/locales.ts'
import { isId } from '../../lib/is-id.ts'
import { digestOfUnit } from '../unit-digest.ts'
import { type Unit, type UnitLabel, unitsOf } from '../units.ts'
import type { ExchangeItem, ExchangeUnit } from './exchange-file.ts'
import { encode } from './rich-text-codes.ts'

/** The nouns whose items are exchanged: those with drafts, since nothing is published by an import. */
export function exchangedNouns(payload: BasePayload): CollectionSlug[] {
  return payload.config.collections
    .filter(({ slug, versions }) => Boolean(versions?.drafts) && slug in payload.collections)
    .map(({ slug }) => slug as CollectionSlug)
}

/**
 * The newest draft of an item with all its languages, as the person of the request may see it.
 *
 * @returns null when there is none for them
 */
export async function draftOf(req: PayloadRequest, noun: CollectionSlug, id: string): Promise<Data | null> {
  if (!isId(id)) return null
  const doc = await req.payload.findByID({
    collection: noun,
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc as Data | null
}

const labelIn = (panel: string, label: UnitLabel): string =>
  typeof label === 'string' ? label : (label[panel] ?? label['en'] ?? '')

/** What a unit is called for people, such as `Text block 2 › Title`. */
export function labelOfUnit(panel: string, { within, block, label }: Unit): string {
  const names = within.map((each) => labelIn(panel, each))
  const outer = names[0]
  if (block && outer !== undefined) names[0] = `${outer} ${block.number}`
  return [...names, labelIn(panel, label)].filter(Boolean).join(' › ')
}

/** The texts of an item that say something in the language that is translated. */
export function unitsFrom(req: PayloadRequest, noun: CollectionSlug, doc: Data, from: Locale): Unit[] {
  const { flattenedFields } = req.payload.collections[noun].config
  return unitsOf(flattenedFields, doc).filter(({ values }) => values[from] !== undefined)
}

/** An item as it leaves. */
export function itemFor(
  req: PayloadRequest,
  noun: CollectionSlug,
  doc: Data,
  { from, to }: { from: Locale; to: Locale },
): ExchangeItem {
  const id = String(doc['id'])
  return {
    noun,
    id,
    title: titleOf(req.payload.collections[noun].config, doc) ?? id,
    link: linkOf(req, noun, id, to),
    units: unitsFrom(req, noun, doc, from).map((unit) => unitFor(req.i18n.language, unit, from, to)),
  }
}

/** Where an item stands in the admin panel, in a language. */
export function linkOf(req: PayloadRequest, noun: string, id: string, language: Locale): string {
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  return `${publicUrl}/admin/collections/${noun}/${id}?locale=${language}`
}

function unitFor(panel: string, unit: Unit, from: Locale, to: Locale): ExchangeUnit {
  const original = unit.values[from] ?? ''
  const translation = unit.values[to]
  const source = encode(original)
  return {
    path: unit.path,
    label: labelOfUnit(panel, unit),
    ...(unit.maxLength !== undefined && { maxLength: unit.maxLength }),
    source,
    sourceDigest: digestOfUnit(original),
    target: translation === undefined ? null : encode(translation, source),
    targetDigest: translation === undefined ? null : digestOfUnit(translation),
  }
}
