import { createHash } from 'node:crypto'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../src/i18n/locales.ts'
import { poolOf, sqlOf } from '../../src/jobs/sql.ts'
import type { AddressedNoun } from '../../src/lib/addresses.ts'
import { contentOf } from '../../src/lib/content-of.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { isId } from '../../src/lib/is-id.ts'
import { hashOfToken, newSecretToken, sharedSection } from '../../src/lib/secret-token.ts'
import { type Ability, can } from './access.ts'
import { asSystem } from './as-system.ts'
import { inLanguageOf, words } from './fields/words.ts'
import { type HistoryEvent, recordEvent } from './history.ts'
import { inTransaction } from './in-transaction.ts'
import { titleOf } from './item-title.ts'
import type { Data } from './localized-data.ts'
import { mediaIn } from './media-uses.ts'
import { memberOf } from './member.ts'
import { draftFor, pathOfDraft, previewSites } from './preview-address.ts'
import { Refusal } from './refusal.ts'
import { sentBody } from './sent-body.ts'
import { type ShareLinks, shareDays, shareLinksOf } from './share-links-of.ts'

const day = 86_400_000

const noText = words(
  'There is no draft with a title in this language yet.',
  'Il n’y a pas encore de brouillon avec un titre dans cette langue.',
  'Aún no hay un borrador con título en este idioma.',
)

const asked = z.strictObject({
  locale: z.enum(localeCodes),
  days: z.number().refine((days) => shareDays.some((each) => each === days)),
})

/**
 * The endpoints by which a frozen draft is shared with people without an account. Who sees the draft sees its
 * links and what was answered; links are made and withdrawn by who may publish, since a link takes the draft
 * out of the house.
 *
 * @param needed - the ability that publishing items of this kind takes
 */
export function shareEndpoints(noun: AddressedNoun, needed: Ability): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/:id/share-links', method: 'get', handler: (req) => list(noun, needed, req) },
    {
      path: '/:id/share-links',
      method: 'post',
      handler: async (req) => {
        const sent = await sentBody(req)
        return inTransaction(req, () => share({ noun, needed }, req, sent))
      },
    },
    {
      path: '/:id/share-links/:link/withdraw',
      method: 'post',
      handler: (req) => inTransaction(req, () => withdraw(noun, needed, req)),
    },
  ]
}

/** The item in the words of all languages, for who may see its draft; else the 404 of what is not there. */
async function seen(noun: AddressedNoun, req: PayloadRequest): Promise<{ id: string; item: object } | null> {
  const id = String(req.routeParams?.['id'] ?? '')
  const item = isId(id) ? await draftFor(noun, id, req) : null
  return item && { id, item }
}

const absent = (): Response => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** The site that an item belongs to, or that looks after it. */
const ownerOf = (item: object): string | null =>
  'site' in item ? idOf(item.site) : 'keeper' in item ? idOf(item.keeper) : null

const mayShare = (req: PayloadRequest, item: object, needed: Ability): boolean =>
  can(memberOf(req), needed, ownerOf(item))

/** Writes into the site history what was done with a link; neither its address nor what it shows. */
async function recordLink(
  req: PayloadRequest,
  action: 'share' | 'withdraw-link',
  noun: AddressedNoun,
  { id, item }: { id: string; item: object },
  about: Pick<HistoryEvent, 'language' | 'details'>,
): Promise<void> {
  const title = titleOf(req.payload.collections[noun].config, item as Data)
  await recordEvent(req, { action, noun, itemId: id, title, site: ownerOf(item), ...about })
}

async function list(noun: AddressedNoun, needed: Ability, req: PayloadRequest): Promise<Response> {
  const found = await seen(noun, req)
  if (!found) return absent()
  const links = await shareLinksOf(poolOf(req.payload), noun, found.id, async (locale) => {
    const copy = await copyOf(noun, found.id, locale, req)
    return copy && digestOf(copy)
  })
  return Response.json({ links, mayShare: mayShare(req, found.item, needed) } satisfies ShareLinks)
}

async function share(
  { noun, needed }: { noun: AddressedNoun; needed: Ability },
  req: PayloadRequest,
  sent: unknown,
): Promise<Response> {
  const found = await seen(noun, req)
  if (!found) return absent()
  if (!mayShare(req, found.item, needed)) throw new Forbidden(req.t)
  const { data, success } = asked.safeParse(sent)
  if (!success) throw new Refusal('A language and a number of days are needed.', 400)
  const { locale, days } = data
  const sites = await previewSites(found.item, req)
  const site = sites.find(({ languages }) => languages.includes(locale))
  const copy = site && (await copyOf(noun, found.id, locale, req))
  const path = copy?.['slug'] ? pathOfDraft(noun, copy, locale, copy['slug']) : null
  if (!site || !copy || !path) throw new Refusal(inLanguageOf(req, noText), 400)
  const token = newSecretToken()
  const media = [...mediaIn(req.payload.collections[noun].config, copy)]
  await (await sqlOf(req)).query(
    `INSERT INTO share_links
       (noun, item, site_id, locale, path, copy, media, digest, token_hash, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[noun, found.id, site.id, locale, path, JSON.stringify(copy), JSON.stringify(media)],
      ...[digestOf(copy), hashOfToken(token), req.user?.id, new Date(Date.now() + days * day)],
    ],
  )
  await recordLink(req, 'share', noun, found, { language: locale, details: { days } })
  return Response.json({ address: addressOf(site, token, req) }, { status: 201 })
}

async function withdraw(noun: AddressedNoun, needed: Ability, req: PayloadRequest): Promise<Response> {
  const found = await seen(noun, req)
  const link = String(req.routeParams?.['link'] ?? '')
  if (!found || !isId(link)) return absent()
  if (!mayShare(req, found.item, needed)) throw new Forbidden(req.t)
  const { rows } = await (await sqlOf(req)).query<{ locale: Locale; was: Date | null }>(
    `UPDATE share_links l SET withdrawn_at = coalesce(l.withdrawn_at, now())
     FROM (SELECT id, withdrawn_at AS was FROM share_links WHERE id = $1 FOR UPDATE) before
     WHERE l.id = before.id AND l.noun = $2 AND l.item = $3 RETURNING l.locale, before.was`,
    [link, noun, found.id],
  )
  const [row] = rows
  if (!row) return absent()
  if (!row.was) await recordLink(req, 'withdraw-link', noun, found, { language: row.locale })
  return Response.json({ withdrawn: true })
}

/** The draft in one language, as the gateway reads items; the same for everybody who asks. */
async function copyOf(
  noun: AddressedNoun,
  id: string,
  locale: (typeof localeCodes)[number],
  req: PayloadRequest,
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.find({
    collection: noun,
    where: { id: { equals: id } },
    draft: true,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    req: asSystem(req),
  })
  return (docs[0] as unknown as Record<string, unknown> | undefined) ?? null
}

const digestOf = (copy: object): string => createHash('sha256').update(contentOf(copy)).digest('hex')

function addressOf(site: { hosts?: { host: string }[] | null }, token: string, req: PayloadRequest): string {
  const { origin, protocol } = new URL(String(req.payload.config.custom?.['publicUrl']))
  const host = site.hosts?.[0]?.host
  return `${host ? `${protocol}//${host}` : origin}/${sharedSection}/${token}`
}
