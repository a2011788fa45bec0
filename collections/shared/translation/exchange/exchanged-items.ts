import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '../../../../src/i18n/locales.ts'
import { isId } from '../../../../src/lib/is-id.ts'
import type { ExchangeItem, ExchangeUnit } from '../../../../src/translation/exchange/exchange-file.ts'
import { encode } from '../../../../src/translation/exchange/rich-text-codes.ts'
import { type Progress, unitState } from '../../../../src/translation/progress.ts'
import { digestOfUnit } from '../../../../src/translation/unit-digest.ts'
import { nameOfUnit } from '../../../../src/translation/unit-name.ts'
import { type Unit, unitsOf } from '../../../../src/translation/units.ts'
import { titleOf } from '../../item-title.ts'
import type { Data } from '../../localized-data.ts'
import { progressOf } from '../stored.ts'
import { translatedNouns } from '../survey.ts'

/** A noun whose items are exchanged, by its name: those that have drafts, since what comes back is one. */
export function exchangedNoun({ payload }: PayloadRequest, noun: string): CollectionSlug | undefined {
  return translatedNouns(payload).find(({ slug, versions }) => slug === noun && versions?.drafts)?.slug as
    | CollectionSlug
    | undefined
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

/** From which language to which. */
export interface Languages {
  from: Locale
  to: Locale
}

/** An item as it leaves, with every text that its original says. */
export async function itemFor(
  req: PayloadRequest,
  noun: CollectionSlug,
  doc: Data,
  languages: Languages,
): Promise<ExchangeItem> {
  const id = String(doc['id'])
  const { config } = req.payload.collections[noun]
  const progress = await progressOf({ collection: config, id }, req)
  const units = unitsOf(config.flattenedFields, doc).filter(
    ({ values }) => values[languages.from] !== undefined,
  )
  return {
    noun,
    id,
    title: titleOf(config, doc) ?? id,
    link: linkOf(req, noun, id, languages.to),
    units: units.map((unit) => unitFor(req.i18n.language, unit, languages, progress)),
  }
}

/** Where an item stands in the admin panel, in a language. */
export function linkOf(req: PayloadRequest, noun: string, id: string, language: Locale): string {
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  return `${publicUrl}/admin/collections/${noun}/${id}?locale=${language}`
}

function unitFor(
  panel: string,
  unit: Unit,
  { from, to }: Languages,
  progress: Progress | null,
): ExchangeUnit {
  const original = unit.values[from] ?? ''
  const translation = unit.values[to]
  const source = encode(original)
  const isStale = progress?.source === from && unitState(progress, to, unit.path) === 'stale'
  return {
    path: unit.path,
    label: nameOfUnit(panel, unit),
    ...(unit.maxLength !== undefined && { maxLength: unit.maxLength }),
    isDone: translation !== undefined && !isStale,
    source,
    sourceDigest: digestOfUnit(original),
    target: translation === undefined ? null : encode(translation, source),
    targetDigest: translation === undefined ? null : digestOfUnit(translation),
  }
}
