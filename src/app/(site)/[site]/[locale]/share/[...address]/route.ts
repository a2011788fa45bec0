import { shareImage } from '../../../../../../content/share-images/share-image.ts'
import { answerMachine } from '../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string; address: string[] }>
}

/** The image that stands for a page where it is shared. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, locale, address } = await params
  return answerMachine(await shareImage(site, locale, address))
}
