import { suggestions } from '../../../../../../content/search-suggestions.ts'
import { answerMachine } from '../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string }>
}

/** Titles for who types in the field of the search. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { site, locale } = await params
  return answerMachine(await suggestions(site, locale, new URL(request.url).searchParams.get('q') ?? ''))
}
