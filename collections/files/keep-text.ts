import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { contentOf } from './checks.ts'
import { pdfText } from './pdf-text.ts'

interface Executor {
  execute(query: ReturnType<typeof sql>): Promise<unknown>
}

/** The connection of the write, so that the text comes and goes with the file. */
async function databaseOf(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const { sessions = {}, drizzle } = req.payload.db as unknown as {
    sessions?: Record<string, { db: Executor }>
    drizzle: Executor
  }
  return (id === undefined ? undefined : sessions[id]?.db) ?? drizzle
}

/** Keeps the text of an uploaded PDF for the search; a file of another kind has none. */
export const keepText: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!req.file) return doc
  const text = req.file.mimetype === 'application/pdf' ? await pdfText(await contentOf(req.file)) : ''
  const database = await databaseOf(req)
  await database.execute(
    text === ''
      ? sql`DELETE FROM search_file_texts WHERE file = ${doc.id}`
      : sql`INSERT INTO search_file_texts VALUES (${doc.id}, ${text})
          ON CONFLICT (file) DO UPDATE SET words = excluded.words`,
  )
  return doc
}
