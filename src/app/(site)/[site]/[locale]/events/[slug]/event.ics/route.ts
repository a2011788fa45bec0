import { eventCalendar } from '../../../../../../../content/calendar/site-calendar.ts'
import { answerMachine } from '../../../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; locale: string; slug: string }>
}

/** One event as a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, locale, slug } = await params
  return answerMachine(await eventCalendar(site, locale, slug))
}
