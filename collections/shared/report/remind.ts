import type { JobContext, JobKind } from '../../../src/jobs/kind.ts'
import { oneAtATime, type Sql } from '../../../src/jobs/sql.ts'
import { enqueueMail } from '../../../src/mail/enqueue-mail.ts'
import { mailDocument } from '../../../src/mail/mail-document.ts'
import { can } from '../access.ts'
import { type Words, words } from '../fields/words.ts'
import { rightsOf } from '../member.ts'
import { checkApart } from './check-apart.ts'
import { reportLock } from './check-saved.ts'
import { isOverdue } from './review-dates.ts'

const hour = 3_600_000

/** As many items one reminder names. */
const mostNamed = 20

const said = {
  subject: words(
    'Still correct? Items to look at again: {count}',
    'Toujours exact ? Contenus à revoir : {count}',
    '¿Sigue siendo correcto? Contenidos por revisar: {count}',
  ),
  lead: words(
    'You answer for these items, and the day has passed by which they were to be looked at again. Open each, read it, and mend it or press “Still correct”.',
    'Vous répondez de ces contenus, et le jour prévu pour les revoir est passé. Ouvrez chacun d’eux, relisez-le, puis corrigez-le ou choisissez « Toujours exact ».',
    'Usted responde de estos contenidos y ha pasado el día en que debían revisarse. Abra cada uno, léalo y corríjalo o pulse «Sigue siendo correcto».',
  ),
  all: words('All that is overdue', 'Tout ce qui est en retard', 'Todo lo que está atrasado'),
}

interface Due {
  noun: string
  item: string
  site: string | null
  day: string
  title: string
  language: string
}

/**
 * Reminds people of items whose day is past: once, and then weekly at most, all in one mail. From that day on they
 * also stand in the report.
 */
export const remindReviews: JobKind = {
  kind: 'remind-reviews',
  every: hour,
  async run(context) {
    const { sql } = context
    await findOverdue(context)
    const { rows } = await sql.query<{ owner: string }>(
      `SELECT DISTINCT owner FROM review_dates d WHERE ${isOverdue} AND owner IS NOT NULL AND NOT EXISTS (
         SELECT FROM review_dates r WHERE r.owner = d.owner AND r.reminded_at > now() - interval '7 days')
       ORDER BY owner`,
    )
    for (const { owner } of rows) await remind(context, owner)
  },
}

/** Puts into the report what has become overdue since it was looked at. */
async function findOverdue({ req, sql }: JobContext): Promise<void> {
  const { rows } = await sql.query<{ noun: string; item: string }>(
    `SELECT noun, item FROM review_dates d WHERE ${isOverdue} AND NOT EXISTS (SELECT FROM content_findings f
       WHERE f.noun = d.noun AND f.item = d.item AND f.check_name = 'review-overdue' AND f.state <> 'done')
     LIMIT 500`,
  )
  if (rows.length === 0) return
  await oneAtATime(sql, reportLock)
  for (const [noun, of] of Map.groupBy(rows, (row) => row.noun)) {
    await checkApart(
      { req, sql, now: new Date() },
      noun,
      of.map(({ item }) => item),
    )
  }
}

async function dueOf(sql: Sql, owner: string): Promise<Due[]> {
  const { rows } = await sql.query<Due>(
    `SELECT d.noun, d.item, f.site_id AS site, d.review_by::text AS day, f.title,
       coalesce((SELECT default_language::text FROM sites WHERE sites.id = f.site_id), 'en') AS language
     FROM review_dates d JOIN content_findings f
       ON f.noun = d.noun AND f.item = d.item AND f.check_name = 'review-overdue' AND f.state = 'open'
     WHERE ${isOverdue} AND d.owner = $1 ORDER BY d.review_by, d.item`,
    [owner],
  )
  return rows
}

async function remind({ payload, req, sql }: JobContext, owner: string): Promise<void> {
  const person = await payload.findByID({
    collection: 'users',
    id: owner,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!person) return
  const member = { id: owner, ...rightsOf(person) }
  // Who no longer works there learns nothing of drafts.
  const due = (await dueOf(sql, owner)).filter(({ site }) => can(member, 'see', site))
  const [first] = due
  if (!first) return
  const { publicUrl } = payload.config.custom as { publicUrl: string }
  // The language in which somebody uses the admin panel stands in their browser alone.
  const locale = first.language === 'fr' || first.language === 'es' ? first.language : 'en'
  const text = (which: Words) => which[locale].replace('{count}', String(due.length))
  const document = mailDocument({
    locale,
    title: text(said.subject),
    sender: 'Common Home',
    blocks: [
      { kind: 'heading', text: text(said.subject) },
      { kind: 'paragraph', text: text(said.lead) },
      ...due.slice(0, mostNamed).flatMap(({ noun, item, day, title }) => [
        { kind: 'title' as const, text: title, address: `${publicUrl}/admin/collections/${noun}/${item}` },
        { kind: 'note' as const, text: day },
      ]),
      { kind: 'button', label: text(said.all), address: `${publicUrl}/admin/report?check=review-overdue` },
    ],
  })
  await enqueueMail(sql, { ...document, to: person.email, priority: 'bulk' })
  await sql.query(`UPDATE review_dates SET reminded_at = now() WHERE owner = $1 AND ${isOverdue}`, [owner])
}
