import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { sqlOf } from '../jobs/sql.ts'
import { withReferences } from './content.ts'
import { chooseAll, chooseSite, itemsOf } from './export-items.ts'
import { type ExchangeItem, formatName, formatVersion, partSize } from './format.ts'
import { uploadPath } from './item.ts'
import { collectionOf, contentFields, exchangedNouns } from './nouns.ts'

/** What is exported: everything, or one site with what it needs. */
export type ExportOf = { id: string; key: string } | null

/** Users by id; an export names them by e-mail, and holds nothing else of theirs. */
async function readEmails(req: PayloadRequest): Promise<Map<string, string>> {
  const sql = await sqlOf(req)
  const { rows } = await sql.query<{ id: string; email: string }>('SELECT id, email FROM users')
  return new Map(rows.map(({ id, email }) => [id, email]))
}

/** The parts of an item's file, in lines. */
async function* octetsLines(
  req: PayloadRequest,
  { noun, content, octets }: ExchangeItem,
): AsyncGenerator<object> {
  if (!octets) return
  const handle = await open(uploadPath(collectionOf(req.payload, noun), String(content['filename'])))
  try {
    for (let part = 0, at = 0; at < octets.size; part++) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(partSize), 0, partSize, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield { octetsOf: octets.sha256, part, base64: buffer.subarray(0, bytesRead).toString('base64') }
    }
  } finally {
    await handle.close()
  }
}

function named(req: PayloadRequest, item: ExchangeItem, emails: ReadonlyMap<string, string>): ExchangeItem {
  const fields = contentFields(collectionOf(req.payload, item.noun))
  const plain = (content: ExchangeItem['content']) =>
    withReferences(fields, content, ({ noun, id }) => (noun === 'users' ? (emails.get(id) ?? null) : id))
  return {
    ...item,
    content: plain(item.content),
    ...(item.public && { public: { ...item.public, content: plain(item.public.content) } }),
  }
}

/**
 * An export line by line, each with its end. Within a transaction that sees one state of the database all items
 * agree with one another.
 *
 * @param onItem - told how many items were written, and how many there are
 */
export async function* exportLines(
  req: PayloadRequest,
  site: ExportOf,
  onItem: (done: number, total: number) => Promise<void> | void,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line({
    format: formatName,
    version: formatVersion,
    exportedAt: new Date().toISOString(),
    site: site?.key ?? null,
  })
  const emails = await readEmails(req)
  const chosen = await (site ? chooseSite(req, site.id) : chooseAll(req))
  const total = [...chosen.values()].reduce((sum, ids) => sum + ids.length, 0)
  let items = 0
  for (const noun of exchangedNouns) {
    for await (const item of itemsOf(req, noun, chosen.get(noun) ?? [])) {
      for await (const part of octetsLines(req, item)) yield line(part)
      yield line(named(req, item, emails))
      items += 1
      await onItem(items, total)
    }
  }
  yield `${JSON.stringify({ end: true, items, sha256: hash.digest('hex') })}\n`
}
