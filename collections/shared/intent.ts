import type { CollectionBeforeOperationHook, PayloadRequest, RequestContext } from 'payload'
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts'
import { inLanguageOf, words } from './fields/words.ts'
import { Refusal } from './refusal.ts'

const noLanguage = words(
  'Say which language is to be published: a language version is public on its own.',
  'Indiquez la langue à publier : chaque version linguistique est publiée séparément.',
  'Indique qué idioma se publica: cada versión lingüística se publica por separado.',
)
const draftFirst = words(
  'An older version is restored as a draft first; publish it afterwards.',
  'Une version antérieure est d’abord rétablie comme brouillon ; publiez-la ensuite.',
  'Una versión anterior se restaura primero como borrador; publíquela después.',
)

/**
 * What a write to a published noun is meant to do. Payload tells these apart by a mixture of query
 * parameters and data; here it is decided once, and everything that follows asks `intentOf`.
 */
export type Intent =
  | { kind: 'draft' }
  | { kind: 'publish'; languages: Locale[] }
  | { kind: 'withdraw'; languages: Locale[] }
  | { kind: 'trash' }
  | { kind: 'restore' }

interface Decision {
  intent: Intent
  /** True for reads and writes of the system itself (loader, jobs), which no role restricts. */
  isTrusted: boolean
}

const keyOf = (collection: string) => `intent:${collection}`

/** The decision for the write that is under way in a collection. */
export function decisionOf(context: RequestContext, collection: string): Decision {
  const decision = context[keyOf(collection)] as Decision | undefined
  return decision ?? { intent: { kind: 'draft' }, isTrusted: false }
}

function requestedLanguages(req: PayloadRequest, specific: unknown): Locale[] {
  const several = req.query?.['publishLanguages']
  const wanted = typeof several === 'string' ? several.split(',') : [specific ?? req.locale]
  const known = wanted.filter(isLocale)
  if (known.length === 0 || known.length !== wanted.length) {
    throw new Refusal(inLanguageOf(req, noLanguage), 400)
  }
  return known
}

interface WriteArgs {
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: unknown
  /** The write looks for its item in the trash too. */
  trash?: boolean
  publishSpecificLocale?: string
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean | string
}

function intentOfWrite(args: WriteArgs, req: PayloadRequest): Intent {
  const { data = {}, draft } = args
  if (args.duplicateFromID !== undefined) return { kind: 'draft' }
  if (data['_status'] === 'published') {
    return { kind: 'publish', languages: requestedLanguages(req, args.publishSpecificLocale) }
  }
  if (args.unpublishAllLocales === true || args.unpublishAllLocales === 'true') {
    return { kind: 'withdraw', languages: [...localeCodes] }
  }
  if (data['deletedAt']) return { kind: 'trash' }
  // The panel sends an empty `deletedAt` along with everything that it saves; only who looks into the trash restores.
  if (args.trash === true && data['deletedAt'] === null) return { kind: 'restore' }
  if (data['_status'] === 'draft' && draft !== true) {
    return { kind: 'withdraw', languages: requestedLanguages(req, undefined) }
  }
  return { kind: 'draft' }
}

/**
 * Decides what a write means and gives it the one form in which it is safe: whatever is neither a
 * publication nor a move to the trash becomes a draft, so that no route, whichever parameters it forgets,
 * writes text of an unpublished language into the public copy.
 *
 * @throws Refusal 400 when something is to be published without saying in which language
 */
export const decideIntent: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  context,
  req,
}) => {
  if (operation === 'restoreVersion' && !('draft' in args && args.draft)) {
    throw new Refusal(inLanguageOf(req, draftFirst), 400)
  }
  if (operation === 'delete') return noteTrust({ args, operation, collection, context, req })
  if (operation !== 'create' && operation !== 'update') return args
  const write = args as typeof args & WriteArgs
  const intent = operation === 'create' ? intentOfCreate(write, req) : intentOfWrite(write, req)
  const isTrusted = 'overrideAccess' in args && args.overrideAccess === true
  context[keyOf(collection.slug)] = { intent, isTrusted } satisfies Decision

  const { publishAllLocales: _all, unpublishAllLocales: _none, publishSpecificLocale: _one, ...rest } = write
  const data = { ...write.data }
  if (intent.kind === 'publish') {
    return {
      ...rest,
      data: { ...data, _status: 'published' },
      draft: false,
      // Payload takes the data for texts of this language, which need not be the first that is published.
      publishSpecificLocale: [write.publishSpecificLocale, req.locale, intent.languages[0]].find(isLocale),
    }
  }
  if (intent.kind === 'trash' || intent.kind === 'restore') {
    return { ...rest, data: { deletedAt: data['deletedAt'], _status: 'draft' }, draft: false }
  }
  return { ...rest, data: { ...data, _status: 'draft' }, draft: true }
}

const intentOfCreate = (args: WriteArgs, req: PayloadRequest): Intent =>
  args.duplicateFromID === undefined && args.data?.['_status'] === 'published'
    ? { kind: 'publish', languages: requestedLanguages(req, args.publishSpecificLocale) }
    : { kind: 'draft' }

/** For nouns without publication: notes only whether the write is the system's own. */
export const noteTrust: CollectionBeforeOperationHook = ({ args, collection, context, operation }) => {
  // What hooks read meanwhile for the same request, they read as the system; that trusts nobody's write.
  if (operation !== 'create' && operation !== 'update') return args
  const isTrusted = 'overrideAccess' in args && args.overrideAccess === true
  context[keyOf(collection.slug)] = { intent: { kind: 'draft' }, isTrusted } satisfies Decision
  return args
}
