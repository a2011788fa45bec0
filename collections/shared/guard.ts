import {
  type CollectionBeforeValidateHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { idOf } from '../../src/lib/id-of.ts'
import { type Ability, can, canSomewhere, type Member, translatedBy } from './access.ts'
import { inLanguageOf, words } from './fields/words.ts'
import { decisionOf } from './intent.ts'
import { type Data, keepShared } from './localized-data.ts'
import { memberOf } from './member.ts'
import { Refusal } from './refusal.ts'

const siteLabel = words('Site', 'Site', 'Sitio')
const noSite = words(
  'Choose the site that this belongs to.',
  'Choisissez le site auquel ceci appartient.',
  'Elija el sitio al que pertenece.',
)
const otherLanguage = words(
  'You translate other languages of this site, not this one.',
  'Vous traduisez d’autres langues de ce site, pas celle-ci.',
  'Usted traduce otros idiomas de este sitio, no este.',
)

/**
 * The second half of access control: what Payload's access functions cannot express. They answer with a
 * query about the item as it is; this hook looks at the item as it would become, so that nobody writes to,
 * publishes at, or moves anything into a site where they hold no role, and a translator changes only the
 * chosen languages.
 *
 * @param least - the ability that writing a draft needs, or any write to a noun without drafts
 * @throws ValidationError (400) when a draft names no site: nobody but administrators would find it again
 * @throws Forbidden (403)
 */
export function guardSiteAndLanguage(least: Ability): CollectionBeforeValidateHook {
  return ({ collection, context, data = {}, operation, originalDoc, req }) => {
    const { intent, isTrusted } = decisionOf(context, collection.slug)
    if (isTrusted) return data
    const member = memberOf(req)
    const from = idOf(originalDoc?.site)
    const to = 'site' in data ? idOf(data['site']) : from
    const isChange = operation === 'update'
    if (isChange && intent.kind === 'draft' && isOnlyTranslator(member, least, from)) {
      return keepTranslation({ collection, data, original: originalDoc, member, site: from, req })
    }
    const needed = intent.kind === 'draft' || least === 'manage' ? least : 'publish'
    if (to === null && canSomewhere(member, needed)) {
      const errors = [
        { path: 'site', label: inLanguageOf(req, siteLabel), message: inLanguageOf(req, noSite) },
      ]
      throw new ValidationError({ collection: collection.slug, errors, req })
    }
    if (!can(member, needed, to)) throw new Forbidden(req.t)
    // An item that goes away may be public there: that is for those who publish there, even while it is a draft.
    const toLeave = from === to || least === 'manage' ? needed : 'publish'
    if (isChange && !can(member, toLeave, from)) throw new Forbidden(req.t)
    return data
  }
}

/**
 * Whether somebody may translate an item and write nothing else of it.
 *
 * @param least - the ability that writing all of it takes
 */
export const isOnlyTranslator = (member: Member | null, least: Ability, site: string | null): boolean =>
  !can(member, least, site) && translatedBy(member, site).length > 0

interface Translation {
  collection: SanitizedCollectionConfig
  data: Data
  original: Data
  member: Member | null
  site: string | null
  req: PayloadRequest
}

/**
 * What remains of a translator's write: the texts of the language that they write, as a draft.
 *
 * @throws Refusal 403 in a language that they do not translate
 */
export function keepTranslation({ collection, data, original, member, site, req }: Translation): Data {
  if (!translatedBy(member, site).some((language) => language === req.locale)) {
    throw new Refusal(inLanguageOf(req, otherLanguage), 403)
  }
  return { ...keepShared(collection.flattenedFields, data, original), _status: 'draft' }
}
