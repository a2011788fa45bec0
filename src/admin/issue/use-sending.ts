import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendingRefusals } from '../../../collections/shared/sending-refusals.ts'
import { brusselsMoments } from '../../lib/brussels-time.ts'
import { momentProblem } from '../../lib/sending-moment.ts'
import { say } from '../say.ts'
import { momentWords, skippedHour } from '../schedule-words.ts'
import { actionTexts } from './issue-texts.ts'

/**
 * What the buttons of an issue do, and what became of it. A sending is asked about first.
 *
 * @param count - how many would get it now
 */
export function useSending(id: string, count: string) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const panel = i18n.language

  async function ask(action: string, data: object = {}, done = actionTexts.done): Promise<void> {
    const response = await fetch(`${config.routes.api}/newsletter-issues/${id}/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': panel },
      body: JSON.stringify(data),
    })
    const answer: { errors?: { message: string }[] } = await response.json()
    setSaid(response.ok ? say(panel, done) : (answer.errors?.[0]?.message ?? String(response.status)))
    router.refresh()
  }

  function send(): void {
    if (window.confirm(say(panel, actionTexts.sure, { count }))) void ask('send')
  }

  /** @param clock - what a clock in Brussels shows; of an hour that it shows twice the first, as the question says */
  function schedule(clock: string): void {
    const [moment] = brusselsMoments(clock)
    const problem = moment ? momentProblem(moment, new Date()) : 'skipped'
    if (problem) setSaid(say(panel, problems[problem]))
    if (!moment || problem) return
    const at = moment.toISOString()
    const question = say(panel, actionTexts.sureAt, { count, moment: momentWords(panel, at) })
    if (window.confirm(question)) void ask('send', { at })
  }

  return { said, ask, send, schedule }
}

const problems = { passed: sendingRefusals.passed, far: sendingRefusals.moment, skipped: skippedHour }
