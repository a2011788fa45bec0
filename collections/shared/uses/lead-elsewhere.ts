import type { PayloadRequest, Where } from 'payload'
import { isLocale, type Locale } from '../../../src/i18n/locales.ts'
import { type AddressedNoun, isAddressed, itemPath } from '../../../src/lib/addresses.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { isLinkAddress } from '../../../src/lib/web-address.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'
import { type Destination, forgetRedirects, leaveRedirect, sitesShowing } from '../redirect.ts'
import { Refusal } from '../refusal.ts'
import type { Target } from './references.ts'

const nowhere = words(
  'Say where the address shall lead: to another item that is public, or to an address.',
  'Indiquez où l’adresse doit mener : à un autre élément public ou à une adresse.',
  'Diga adónde debe llevar la dirección: a otro elemento público o a una dirección.',
)

/** What stands in the place of an item whose address goes. */
export type Successor = { address: string } | { noun: AddressedNoun; id: string; languages: Locale[] }

/**
 * Where a request says that the address of an item shall lead when the item goes: `leadTo`, which is
 * `noun:id` or an address.
 *
 * @returns null when it says nothing, or when the items of the noun have no address
 * @throws Refusal 400 when it names something that readers could not be led to
 */
export async function successorOf(req: PayloadRequest, { noun, id }: Target): Promise<Successor | null> {
  const asked = req.query?.['leadTo']
  if (typeof asked !== 'string' || asked === '' || !isAddressed(noun)) return null
  const [, otherNoun = '', otherId = ''] = /^([a-z-]+):([0-9a-f-]{36})$/.exec(asked) ?? []
  if (isAddressed(otherNoun) && isId(otherId)) {
    const languages = otherId === id ? [] : publicLanguages(await publicRow(req, otherNoun, otherId))
    if (languages.length > 0) return { noun: otherNoun, id: otherId, languages }
  } else if (isLinkAddress(asked)) {
    return { address: asked }
  }
  throw new Refusal(inLanguageOf(req, nowhere), 400)
}

function publicRow(req: PayloadRequest, noun: AddressedNoun, id: string): Promise<Data | null> {
  return req.payload.db.findOne<Data & { id: string }>({
    collection: noun,
    req,
    where: { id: { equals: id } },
  })
}

function publicLanguages(row: Data | null): Locale[] {
  if (row?.['_status'] !== 'published' || row['deletedAt']) return []
  return Object.entries(Object(row['publishedAt'])).flatMap(([code, time]) =>
    time && isLocale(code) ? [code] : [],
  )
}

/** Leads all public addresses of an item, and what led to it until now, to its successor. */
export async function leadElsewhere(
  req: PayloadRequest,
  target: Target,
  successor: Successor,
): Promise<void> {
  const noun = target.noun as AddressedNoun
  const row = await publicRow(req, noun, target.id)
  if (!row) return
  const sites = await sitesShowing(req, row)
  const slugs = Object(row['slug']) as Record<string, string | null | undefined>
  for (const locale of publicLanguages(row)) {
    const slug = slugs[locale]
    if (!slug) continue
    const from = itemPath(noun, locale, slug)
    for (const site of sites) {
      await forgetRedirects(req, site, [from])
      await leaveRedirect(req, { site, from, to: destination(successor, locale) })
    }
  }
  await turnRedirects(req, target, successor)
}

/** The successor in the language of the old address, or in one in which there is something to read. */
function destination(successor: Successor, locale: Locale): Destination {
  if ('address' in successor) return successor
  const { noun, id, languages } = successor
  return { noun, id, locale: languages.includes(locale) ? locale : (languages[0] ?? locale) }
}

/** What led to the item leads to its successor, in one step. */
async function turnRedirects(req: PayloadRequest, target: Target, successor: Successor): Promise<void> {
  const where: Where = {
    and: [{ 'item.value': { equals: target.id } }, { 'item.relationTo': { equals: target.noun } }],
  }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    req,
    where,
    depth: 0,
    pagination: false,
  })
  for (const { site, from, locale } of docs) {
    const at = typeof site === 'string' ? site : site.id
    await forgetRedirects(req, at, [from])
    await leaveRedirect(req, { site: at, from, to: destination(successor, locale ?? 'en') })
  }
}
