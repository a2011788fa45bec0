import { homeAddress } from '../../../content/home-address.ts'

interface Context {
  params: Promise<{ site: string }>
}

/** A site's bare address leads to its default language, never by guessing from the browser. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site } = await params
  const to = await homeAddress(site)
  return to === null
    ? new Response(null, { status: 404 })
    : new Response(null, { status: 302, headers: { Location: to } })
}
