import type { PayloadRequest } from 'payload'
import { localeCodes } from '../../../src/i18n/locales.ts'
import { can, canSomewhere } from '../access.ts'
import { inLanguageOf, type Words, words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'
import { memberOf } from '../member.ts'
import type { Use } from './find-uses.ts'

const hidden = words('not public yet', 'pas encore public', 'aún no público')

/** A label of the configuration in the language of the admin panel. */
export function labelIn(req: Pick<PayloadRequest, 'i18n'>, label: unknown): string {
  if (typeof label === 'string') return label
  if (typeof label === 'object' && label !== null && 'en' in label) return inLanguageOf(req, label as Words)
  return ''
}

/** Whether a person may read the draft of what uses something; its public copy everybody reads. */
export function maySee(req: PayloadRequest, use: Use): boolean {
  const member = memberOf(req)
  if (use.noun === 'users') return member?.isAdministrator === true
  if (use.noun === 'sites' || use.site === null) return canSomewhere(member, 'see')
  return can(member, 'see', use.site)
}

/** What a document is called, as far as this person may know; undefined where only its draft has a name. */
export function titleOf(req: PayloadRequest, use: Use): string | undefined {
  const { draft, shown } = use.copies
  const config = req.payload.collections[use.noun].config
  const name = config.admin.useAsTitle ?? 'id'
  const copies = maySee(req, use) ? [draft, shown] : [use.isPublic ? shown : undefined]
  return copies.map((copy) => copy && textOf(copy[name], req.locale)).find((text) => text)
}

function textOf(value: unknown, locale: unknown): string | undefined {
  if (typeof value === 'string') return value
  const texts = Object(value) as Data
  const found = [locale, ...localeCodes].map((code) => texts[String(code)]).find((text) => text)
  return typeof found === 'string' ? found : undefined
}

/** A document with its kind and its site, for a sentence. */
export async function nameOf(req: PayloadRequest, use: Use): Promise<string> {
  const { labels } = req.payload.collections[use.noun].config
  const kind = labelIn(req, labels.singular)
  const title = titleOf(req, use)
  const site = use.noun === 'sites' ? '' : await siteName(req, use.site)
  return `${kind} ${title ? `“${title}”` : `(${inLanguageOf(req, hidden)})`}${site === '' ? '' : `, ${site}`}`
}

/** The short name of a site; empty for none. */
export async function siteName(req: PayloadRequest, id: string | null): Promise<string> {
  if (!id) return ''
  const site = await req.payload.db.findOne<Data & { id: string }>({
    collection: 'sites',
    req,
    where: { id: { equals: id } },
  })
  return textOf(site?.['shortName'], req.locale) ?? textOf(site?.['name'], req.locale) ?? ''
}
