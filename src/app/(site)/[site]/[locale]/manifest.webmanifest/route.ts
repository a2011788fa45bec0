import { manifest } from '../../../../../content/manifest.ts'
import { answerMachine } from '../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string }>
}

/** What a site is called and looks like where somebody keeps it on a screen. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, locale } = await params
  const body = await manifest(site, locale)
  const contentType = 'application/manifest+json; charset=utf-8'
  return answerMachine(body ? { kind: 'found', contentType, body: JSON.stringify(body) } : { kind: 'absent' })
}
