import { robots } from '../../../../content/robots.ts'

export const dynamic = 'force-dynamic'

/** What robots may read. */
export async function GET(): Promise<Response> {
  return new Response(await robots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
