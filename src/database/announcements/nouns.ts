/**
 * What the database announces when it changes, by table. Everything that a public page can be made of stands
 * here; a test compares this with the tables that there are.
 */

/** Nouns that are published by language: announced by what of them is public, before and after. */
export const publishedNouns = [
  'news',
  'statements',
  'projects',
  'campaigns',
  'events',
  'documents',
  'pages',
  'topics',
  'people',
  'organisations',
  'newsletter-issues',
] as const

/** Nouns without publication: announced whenever a row changes. */
export const plainNouns = [
  'media',
  'files',
  'videos',
  'departments',
  'memberships',
  'newsletters',
  'placements',
  'sites',
  'redirects',
  'media-uses',
  'network-members',
] as const

/**
 * Tables that no public page is made of: accounts and their second factors, mail, work for later, the record of what
 * was done, what readers told us, what waits for whom, how often pages were read, who is writing, how translations
 * stand, what is to be mended, imports and exports, and Payload's own.
 */
export const silentTables = [
  'users',
  'invitations',
  'outbox_messages',
  'audit_entries',
  'reviews',
  'jobs',
  'mail_senders',
  'mail_rate',
  'issue_sendings',
  'issue_mails',
  'deliveries',
  'form_submissions',
  'network_applications',
  'subscribers',
  'subscriptions',
  'consent_records',
  'suppressions',
  'share_links',
  'share_answers',
  'schedules',
  'page_counts',
  'draft_changes',
  'draft_autosaves',
  'people_at_work',
  'content_findings',
  'content_to_check',
  'content_links',
  'outside_addresses',
  'content_walks',
  'review_dates',
  'second_factors',
  'recovery_codes',
  'factor_duties',
  'translated_items',
  'translations',
  'exchange_runs',
  'exchange_rows',
] as const
/** Columns by table that are written without a change of any page: how often an old address was used. */
export const silentColumns: Readonly<Record<string, readonly string[]>> = { redirects: ['hits'] }

/** The table of a noun. */
export function tableOf(noun: string): string {
  return noun.replaceAll('-', '_')
}
