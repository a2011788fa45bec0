import type { Access, CollectionConfig, Where } from 'payload'
import { type Ability, canSomewhere, sitesWhere } from './access.ts'
import { memberOf } from './member.ts'

/** Whom the items of a collection belong to. */
export type Ownership = 'site' | 'site-private' | 'site-itself' | 'shared' | 'system'

/** The least role that may create and change items. */
export type Writer = 'author' | 'editor' | 'site-manager' | 'administrator'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** What each role can do that those below it cannot. */
export const abilityOf: Record<Exclude<Writer, 'administrator'>, Ability> = {
  author: 'draft',
  editor: 'publish',
  'site-manager': 'manage',
}

const nobody: Access = () => false
const staff: Access = ({ req }) => canSomewhere(memberOf(req), 'see')
const administrators: Access = ({ req }) => memberOf(req)?.isAdministrator === true

/** Everybody who holds an ability somewhere, restricted by a query to the items of those sites. */
export const atOwnSites =
  (ability: Ability, field: string, orElse?: Where): Access =>
  ({ req }) => {
    const member = memberOf(req)
    const sites = sitesWhere(member, ability)
    if (sites === 'all') return true
    if (!canSomewhere(member, 'see')) return false
    const own: Where = { [field]: { in: sites } }
    if (orElse) return { or: [own, orElse] }
    return sites.length > 0 ? own : false
  }

const somewhere =
  (ability: Ability): Access =>
  ({ req }) =>
    canSomewhere(memberOf(req), ability)

/** What staff of other sites may see: the public copy, in a language in which it is public. */
const isPublic: Where = { and: [{ _status: { equals: 'published' } }, { publishedAt: { exists: true } }] }

function siteAccess(writer: Writer, isPublished: boolean): CollectionAccess {
  const ability = writer === 'administrator' ? null : abilityOf[writer]
  return {
    read: isPublished ? atOwnSites('see', 'site', isPublic) : staff,
    readVersions: atOwnSites('see', 'version.site'),
    create: ability ? somewhere(ability) : administrators,
    update: ability ? atOwnSites(isPublished ? 'translate' : ability, 'site') : administrators,
    delete: ability ? atOwnSites(ability === 'draft' ? 'publish' : ability, 'site') : administrators,
  }
}

/** What readers told one site alone: seen and changed there only, and made by the public forms. */
function privateAccess(writer: Writer): CollectionAccess {
  const own = writer === 'administrator' ? administrators : atOwnSites(abilityOf[writer], 'site')
  return { read: own, readVersions: nobody, create: nobody, update: own, delete: nobody }
}

function sharedAccess(writer: Writer, isPublished: boolean): CollectionAccess {
  const ability = writer === 'administrator' ? null : abilityOf[writer]
  return {
    read: staff,
    readVersions: staff,
    create: ability ? somewhere(ability) : administrators,
    update: ability ? somewhere(isPublished ? 'translate' : ability) : administrators,
    delete: atOwnSites('manage', 'keeper'),
  }
}

/**
 * The access rules of a collection. The public reads nothing through the CMS's own API: public data leaves
 * through the pages alone.
 *
 * @param ownership - whom the items belong to
 * @param writer - the least role that may create and change items
 * @param isPublished - whether the items have drafts and publication per language
 */
export function accessFor(ownership: Ownership, writer: Writer, isPublished: boolean): CollectionAccess {
  const byOwnership: Record<Ownership, () => CollectionAccess> = {
    site: () => siteAccess(writer, isPublished),
    'site-private': () => privateAccess(writer),
    'site-itself': () => ({
      read: staff,
      readVersions: administrators,
      create: administrators,
      update: atOwnSites('manage', 'id'),
      delete: administrators,
    }),
    shared: () => sharedAccess(writer, isPublished),
    system: () => ({
      read: administrators,
      readVersions: nobody,
      create: nobody,
      update: nobody,
      delete: nobody,
    }),
  }
  return { ...byOwnership[ownership](), unlock: administrators }
}
