import { Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { oneAtATime, sqlOf } from '../../../src/jobs/sql.ts'
import { isWebAddress } from '../../../src/lib/web-address.ts'
import type { Member } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { memberOf } from '../member.ts'
import { Refusal } from '../refusal.ts'
import { reportLock } from './check-saved.ts'
import { mayAnswer, neededFor, reportedCollection } from './report-nouns.ts'
import { colleaguesAt } from './review-dates.ts'

const texts = {
  unreadable: words(
    'Say what is to become of which findings.',
    'Dites ce que doivent devenir quels constats.',
    'Diga qué debe hacerse con qué hallazgos.',
  ),
  noReason: words(
    'Say why it may stay as it is.',
    'Dites pourquoi cela peut rester ainsi.',
    'Diga por qué puede quedar así.',
  ),
  nobody: words(
    'This person may not write there.',
    'Cette personne ne peut pas y écrire.',
    'Esta persona no puede escribir allí.',
  ),
  noAddress: words(
    'Write the whole address of the copy, which begins with https://',
    'Écrivez l’adresse complète de la copie, qui commence par https://',
    'Escriba la dirección completa de la copia, que empiece por https://',
  ),
}

const findings = z.array(z.uuid()).min(1).max(200)
const answer = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('assign'), findings, person: z.uuid().nullable() }),
  z.strictObject({ action: z.literal('ignore'), findings, reason: z.string().trim().max(1_000) }),
  z.strictObject({ action: z.literal('reopen'), findings }),
])

interface Answered {
  id: string
  noun: string
  item: string
  site: string | null
  title: string
  check: string
}

/** The findings, each of which the person may answer for. */
async function answerable(req: PayloadRequest, ids: readonly string[]): Promise<Answered[]> {
  const sql = await sqlOf(req)
  await oneAtATime(sql, reportLock)
  const { rows } = await sql.query<Answered>(
    `SELECT id, noun, item, site_id AS site, title, check_name AS "check" FROM content_findings
     WHERE id = ANY($1) AND state <> 'done' ORDER BY id`,
    [ids],
  )
  const member = memberOf(req)
  for (const row of rows) if (!mayWriteItem(req, member, row.noun, row.site)) throw new Forbidden(req.t)
  // What is done, or was never there, has no answer; of findings elsewhere nothing is told either.
  if (rows.length === 0) throw new Forbidden(req.t)
  return rows
}

function mayWriteItem(
  req: PayloadRequest,
  member: Member | null,
  noun: string,
  site: string | null,
): boolean {
  const config = reportedCollection(req.payload, noun)
  return config !== undefined && mayAnswer(member, config, site)
}

/**
 * Asks a person to mend findings, says that they may stay as they are, or takes that back.
 *
 * @param sent - the body of the request, not examined yet
 */
export async function answerFindings(req: PayloadRequest, sent: unknown): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const read = answer.safeParse(sent)
  if (!read.success) throw new Refusal(inLanguageOf(req, texts.unreadable), 400)
  const { data } = read
  const rows = await answerable(req, data.findings)
  const sql = await sqlOf(req)
  const ids = rows.map(({ id }) => id)
  if (data.action === 'assign') {
    if (data.person !== null) await refuseStrangers(req, rows, data.person)
    await sql.query('UPDATE content_findings SET assigned_to = $2 WHERE id = ANY($1)', [ids, data.person])
  } else if (data.action === 'ignore') {
    if (data.reason === '') throw new Refusal(inLanguageOf(req, texts.noReason), 400)
    await sql.query(
      `UPDATE content_findings SET state = 'ignored', reason = $2, ignored_by = $3 WHERE id = ANY($1)`,
      [ids, data.reason, req.user.id],
    )
    for (const row of rows) await note(req, row, 'ignore-finding')
  } else {
    await sql.query(
      `UPDATE content_findings SET state = 'open', reason = NULL, ignored_by = NULL WHERE id = ANY($1)`,
      [ids],
    )
    for (const row of rows) await note(req, row, 'reopen-finding')
  }
  return Response.json({ answered: ids.length })
}

/** The history can never be changed, so it names the check and no words of the text. */
const note = (
  req: PayloadRequest,
  { noun, item, title, site, check }: Answered,
  action: string,
): Promise<void> => recordEvent(req, { action, noun, itemId: item, title, site, details: { check } })

async function refuseStrangers(
  req: PayloadRequest,
  rows: readonly Answered[],
  person: string,
): Promise<void> {
  for (const [, of] of Map.groupBy(rows, ({ noun, site }) => `${noun} ${site}`)) {
    const [{ noun, site } = { noun: '', site: null }] = of
    const config = reportedCollection(req.payload, noun)
    const people = config ? await colleaguesAt(req, site === null ? 'all' : [site], neededFor(config)) : []
    if (!people.some(({ id }) => id === person)) throw new Refusal(inLanguageOf(req, texts.nobody), 400)
  }
}

const copy = z.strictObject({ finding: z.uuid(), address: z.string().trim().max(2_000) })

/**
 * Notes where a copy of a dead address was kept by an archive of the web.
 *
 * @param sent - the body of the request, not examined yet
 */
export async function recordCopy(req: PayloadRequest, sent: unknown): Promise<Response> {
  if (!req.user) throw new Forbidden(req.t)
  const read = copy.safeParse(sent)
  if (!read.success) throw new Refusal(inLanguageOf(req, texts.unreadable), 400)
  const { address } = read.data
  if (address !== '' && !isWebAddress(address)) throw new Refusal(inLanguageOf(req, texts.noAddress), 400)
  const [row] = await answerable(req, [read.data.finding])
  const sql = await sqlOf(req)
  await sql.query(
    `UPDATE outside_addresses SET archived_copy = $2, archived_by = $3, archived_at = now()
     WHERE address = (SELECT detail FROM content_findings WHERE id = $1 AND check_name = 'dead-link-outside')`,
    [row?.id, address || null, req.user.id],
  )
  return Response.json({ isDone: true })
}
