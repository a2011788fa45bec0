import { siteFeed } from '../../../../../../content/feeds/site-feed.ts'
import { answerMachine } from '../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string; address: string[] }>
}

/** A feed of a site: of everything, of a noun, or of a topic. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, locale, address } = await params
  return answerMachine(await siteFeed(site, locale, address))
}
