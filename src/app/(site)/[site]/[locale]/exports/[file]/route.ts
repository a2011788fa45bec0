import { listTable } from '../../../../../../content/list-table.ts'
import { answerMachine } from '../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string; file: string }>
}

/** A list of a site as a table, with the filters of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { site, locale, file } = await params
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return answerMachine(await listTable(site, locale, file, query))
}
