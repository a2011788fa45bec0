import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pictureFile } from '../../../content/picture-file.ts'

interface Context {
  params: Promise<{ file: string }>
}

/**
 * A picture that something public shows. A copy is asked about every time, because a picture whose consent
 * ends, or whose page is withdrawn, is withdrawn at once.
 */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const picture = await pictureFile(file)
  if (!picture) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const etag = `"${picture.modified.getTime().toString(36)}-${picture.bytes.toString(36)}"`
  const headers = new Headers({
    'Content-Type': picture.type,
    'Content-Length': String(picture.bytes),
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    'Last-Modified': picture.modified.toUTCString(),
    ETag: etag,
  })
  if (request.headers.get('if-none-match')?.includes(etag)) {
    headers.delete('Content-Length')
    return new Response(null, { status: 304, headers })
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(Readable.toWeb(createReadStream(picture.path)) as ReadableStream, { headers })
}

export { answer as GET, answer as HEAD }
