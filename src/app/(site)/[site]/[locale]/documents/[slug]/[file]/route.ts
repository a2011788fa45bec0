import { documentFile } from '../../../../../../../content/document-files.ts'
import { fileResponse } from './file-response.ts'

interface Context {
  params: Promise<{ site: string; locale: string; slug: string; file: string }>
}

/** A document's file, or its head alone. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { site, locale, slug, file } = await params
  const outcome = await documentFile(site, locale, slug, file)
  if (outcome.kind === 'moved') return new Response(null, { status: 308, headers: { Location: outcome.to } })
  if (outcome.kind === 'absent') return notFound(request)
  return fileResponse(request, outcome.file)
}

function notFound(request: Request): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(request.method === 'HEAD' ? null : 'There is nothing at this address.', {
    status: 404,
    headers,
  })
}

export { answer as GET, answer as HEAD }
