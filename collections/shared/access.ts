import type { Locale } from '../../src/i18n/locales.ts'

/**
 * Who may do what. Pure: it knows neither Payload nor the database, so that every rule can be read and
 * tested here. Roles are held per site; an administrator holds all of them everywhere.
 */

export const roles = ['author', 'editor', 'translator', 'site-manager'] as const
export type Role = (typeof roles)[number]

/** What a person may be asked to be able to do at a site, from least to most. */
export type Ability = 'see' | 'translate' | 'draft' | 'publish' | 'manage'

export interface RoleAtSite {
  site: string
  role: Role
  /** For translators: the languages they write. Empty for the other roles, who write all. */
  languages: readonly Locale[]
}

export interface Member {
  id: string
  isAdministrator: boolean
  roles: readonly RoleAtSite[]
}

const abilities: Record<Role, readonly Ability[]> = {
  translator: ['see', 'translate'],
  author: ['see', 'translate', 'draft'],
  editor: ['see', 'translate', 'draft', 'publish'],
  'site-manager': ['see', 'translate', 'draft', 'publish', 'manage'],
}

/**
 * Whether a member holds an ability at a site.
 *
 * @param member - the signed-in person, or null for the public
 * @param ability - what they want to do
 * @param site - the site's id, or null for a thing that belongs to no site yet
 */
export function can(member: Member | null, ability: Ability, site: string | null): boolean {
  if (!member) return false
  if (member.isAdministrator) return true
  return member.roles.some((held) => held.site === site && abilities[held.role].includes(ability))
}

/** The ids of the sites at which a member holds an ability; `'all'` for an administrator. */
export function sitesWhere(member: Member | null, ability: Ability): 'all' | string[] {
  if (!member) return []
  if (member.isAdministrator) return 'all'
  const sites = member.roles.filter((held) => abilities[held.role].includes(ability)).map((held) => held.site)
  return [...new Set(sites)]
}

/** Whether a member holds an ability at one site at least. */
export function canSomewhere(member: Member | null, ability: Ability): boolean {
  const sites = sitesWhere(member, ability)
  return sites === 'all' || sites.length > 0
}

/**
 * Whether a member may give somebody these rights: administrators all of them, site managers roles at the sites
 * that they manage.
 */
export function mayGive(member: Member | null, given: Pick<Member, 'isAdministrator' | 'roles'>): boolean {
  if (member?.isAdministrator) return true
  return !given.isAdministrator && given.roles.every(({ site }) => can(member, 'manage', site))
}

/**
 * The languages that a member may write at a site, when they may write only some.
 *
 * @returns the chosen languages of somebody who is a translator there and nothing more; `'all'` for
 *   everybody who may draft; an empty list for a stranger
 */
export function languagesAt(member: Member | null, site: string | null): 'all' | readonly Locale[] {
  if (can(member, 'draft', site)) return 'all'
  return (member?.roles ?? [])
    .filter((held) => held.site === site && held.role === 'translator')
    .flatMap((held) => held.languages)
}

/**
 * The languages that a member translates at a site, however much more they may do there.
 *
 * @param site - the site's id; null for what no site looks after, which the translators of all sites translate
 */
export function translatedBy(member: Member | null, site: string | null): readonly Locale[] {
  return (member?.roles ?? [])
    .filter((held) => held.role === 'translator' && (site === null || held.site === site))
    .flatMap((held) => held.languages)
}

/**
 * Whether a member may write a language version of the draft of an item that there is.
 *
 * @param least - the ability that writing all of it takes
 * @param site - the site that answers for it
 */
export function mayTranslate(
  member: Member | null,
  least: Ability,
  site: string | null,
  language: Locale,
): boolean {
  return can(member, least, site) || translatedBy(member, site).includes(language)
}
