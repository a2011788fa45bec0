import { portalSuggestions } from '../../../../../content/search-suggestions.ts'
import { answerMachine } from '../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

/** Titles for who types in the field of the search over all sites. */
export async function GET(request: Request): Promise<Response> {
  return answerMachine(await portalSuggestions(Object.fromEntries(new URL(request.url).searchParams)))
}
