import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Place } from '../lib/render-record.ts'
import type { Elsewhere } from './address.ts'
import { numberedPath } from './numbered-path.ts'
import type { PageRequest } from './page-address.ts'
import type { AnsweredPage, Pages } from './pages.ts'
import { answerPlainly } from './plain.ts'
import type { Counts } from './readership/counts.ts'
import { sendPage } from './send.ts'

/** Where a page has gone that an old website knew by its number; null for every other request. */
export async function movedByNumber(
  pages: Pages,
  { path, query, place }: PageRequest,
): Promise<AnsweredPage | null> {
  const numbered = numberedPath(path, query, place)
  if (numbered === null) return null
  const answered = await pages.answer({ path: numbered, query: new URLSearchParams(), place })
  return answered.page.status === 301 ? answered : null
}

export interface UntidyParts {
  /** Null in development, where Next answers itself. */
  pages: Pages | null
  place: Place
  counts: Pick<Counts, 'note'>
}

/**
 * Leads from another form of an address, such as one with a slash at its end, to the one that it has. What moved
 * away from there is led to at once: old websites ended their addresses with a slash, and each hop takes time.
 */
export async function answerUntidy(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Elsewhere,
  { pages, place, counts }: UntidyParts,
): Promise<void> {
  const isReader = (request.method === 'GET' || request.method === 'HEAD') && !isOfEditors(asked.path)
  const wanted = { path: asked.path, query: asked.query, place }
  const answered =
    pages && isReader ? ((await movedByNumber(pages, wanted)) ?? (await pages.answer(wanted))) : null
  if (!answered || (answered.page.status !== 301 && answered.page.status !== 302)) {
    answerPlainly(response, 301, '', { Location: asked.location })
    return
  }
  counts.note(request, answered.page.counter)
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
  sendPage(request, response, answered.page, answered.status)
}

const isOfEditors = (path: string): boolean => /^\/(?:admin|api|_next)(?:\/|$)/.test(path)
