import { siteCalendar } from '../../../../../../content/calendar/site-calendar.ts'
import { answerMachine } from '../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string }>
}

/** The events of a site as a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, locale } = await params
  return answerMachine(await siteCalendar(site, locale))
}
