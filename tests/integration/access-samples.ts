import { randomUUID } from 'node:crypto'

/** Whom the items of a collection belong to and who writes them: what the matrix expects follows from it. */
export type Row =
  /** Owned by a site, with drafts; `writer` is the least role that drafts. */
  | { kind: 'published'; writer: 'author' | 'site-manager' }
  /** Owned by a site, without drafts. */
  | { kind: 'plain'; writer: 'editor' | 'site-manager' }
  /** Shared by all sites, with drafts. */
  | { kind: 'shared-published' }
  /** Shared by all sites, without drafts; uploads are tried without a file and only their refusal counts. */
  | { kind: 'shared'; isUpload?: true }
  /** Written by the system alone and read by administrators, or by managers what concerns their sites. */
  | { kind: 'system'; isForManagers?: true }
  /** With rules of its own, tested beside the matrix. */
  | { kind: 'particular'; why: string }

interface Sample {
  row: Row
  /** The least data of an item, in English. */
  data: () => Record<string, unknown>
  /** A translated and a shared field that a change is tried with. */
  translated?: string
  shared?: [field: string, value: unknown]
}

const titled =
  (more: Record<string, unknown> = {}) =>
  () => ({ title: `Title ${randomUUID()}`, ...more })
const published = { kind: 'published', writer: 'author' } as const

/** One row for each collection; the matrix fails when one is missing. */
export const samples: Record<string, Sample> = {
  news: { row: published, data: titled({ kind: 'news' }), shared: ['date', '2012'] },
  statements: { row: published, data: titled({ kind: 'statement' }), shared: ['date', '2012'] },
  projects: { row: published, data: titled({ kind: 'project' }), shared: ['acronym', 'NEW'] },
  campaigns: { row: published, data: titled() },
  events: { row: published, data: titled({ kind: 'meeting', date: '2012' }), shared: ['date', '2013'] },
  documents: { row: published, data: titled({ kind: 'factsheet' }), shared: ['date', '2012'] },
  pages: { row: published, data: titled({ layout: 'standard' }), shared: ['layout', 'about'] },
  people: {
    row: { kind: 'published', writer: 'site-manager' },
    data: () => ({ post: `Post ${randomUUID()}` }),
    translated: 'post',
    shared: ['name', 'Somebody'],
  },
  'newsletter-issues': {
    row: {
      kind: 'particular',
      why: 'needs a newsletter; newsletter-issues.test.ts says who may write and send one',
    },
    data: titled(),
  },
  topics: {
    row: { kind: 'shared-published' },
    data: () => ({ key: `topic-${randomUUID()}`, name: `Topic ${randomUUID()}` }),
    translated: 'name',
  },
  organisations: {
    row: { kind: 'shared-published' },
    data: () => ({ name: `Organisation ${randomUUID()}`, kind: 'network' }),
    translated: 'name',
  },
  departments: {
    row: { kind: 'plain', writer: 'site-manager' },
    data: () => ({ name: 'Department' }),
    translated: 'name',
  },
  memberships: {
    row: { kind: 'particular', why: 'needs an organisation; follows departments' },
    data: () => ({}),
  },
  newsletters: {
    row: { kind: 'plain', writer: 'site-manager' },
    data: () => ({ name: `Newsletter ${randomUUID()}`, frequency: 'monthly' }),
    translated: 'name',
  },
  redirects: {
    row: { kind: 'plain', writer: 'site-manager' },
    data: () => ({ from: `/old/${randomUUID()}`, kind: 'address', address: 'https://example.org/' }),
    translated: 'from',
  },
  videos: { row: { kind: 'shared' }, data: titled() },
  media: { row: { kind: 'shared', isUpload: true }, data: () => ({ isDecorative: true }) },
  files: { row: { kind: 'shared', isUpload: true }, data: titled() },
  placements: {
    row: { kind: 'particular', why: 'nobody creates one; see placement.test.ts' },
    data: () => ({}),
  },
  sites: { row: { kind: 'particular', why: 'changed by its managers; see below' }, data: () => ({}) },
  users: {
    row: { kind: 'particular', why: 'administrators and oneself; see users.test.ts' },
    data: () => ({}),
  },
  invitations: {
    row: { kind: 'particular', why: 'managers invite to their sites; see accounts.test.ts' },
    data: () => ({}),
  },
  subscriptions: {
    row: { kind: 'particular', why: 'nobody creates one here; see subscribers.test.ts' },
    data: () => ({}),
  },
  'consent-records': {
    row: { kind: 'particular', why: 'nobody writes one here; see subscribers.test.ts' },
    data: () => ({}),
  },
  'form-submissions': {
    row: { kind: 'particular', why: 'made by the contact form; see contact-form.test.ts' },
    data: () => ({}),
  },
  'network-applications': {
    row: { kind: 'particular', why: 'made by a public form; see network.test.ts' },
    data: () => ({}),
  },
  'network-members': {
    row: { kind: 'particular', why: 'made by accepting an application; see network.test.ts' },
    data: () => ({}),
  },
  subscribers: { row: { kind: 'system' }, data: () => ({}) },
  suppressions: { row: { kind: 'system' }, data: () => ({}) },
  'outbox-messages': { row: { kind: 'system' }, data: () => ({}) },
  'audit-entries': { row: { kind: 'system', isForManagers: true }, data: () => ({}) },
  reviews: {
    row: { kind: 'particular', why: 'read at their sites, written by steps alone; see review.test.ts' },
    data: () => ({}),
  },
  'media-uses': { row: { kind: 'system' }, data: () => ({}) },
  'payload-kv': { row: { kind: 'particular', why: "Payload's own; closed" }, data: () => ({}) },
  'payload-locked-documents': {
    row: { kind: 'particular', why: "Payload's own; follows the panel" },
    data: () => ({}),
  },
  'payload-preferences': {
    row: { kind: 'particular', why: "Payload's own; one's own rows" },
    data: () => ({}),
  },
  'payload-migrations': { row: { kind: 'particular', why: "Payload's own; closed" }, data: () => ({}) },
  'payload-jobs': { row: { kind: 'particular', why: "Payload's own; closed" }, data: () => ({}) },
}
