import { publicFile } from '../../content/public-files.ts'

export const dynamic = 'force-dynamic'

/**
 * Tells the front door whether everybody may have the file at an address, and where it lies. The front door
 * asks this itself and lets nobody else in.
 */
export async function GET(request: Request): Promise<Response> {
  return Response.json(await publicFile(new URL(request.url).searchParams.get('of') ?? ''))
}
