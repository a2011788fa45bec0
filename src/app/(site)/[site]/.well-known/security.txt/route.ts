import { securityTxt } from '../../../../../content/security-txt.ts'
import { answerMachine } from '../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

/** Whom to tell of a weakness. */
export async function GET(): Promise<Response> {
  const body = await securityTxt()
  const contentType = 'text/plain; charset=utf-8'
  return answerMachine(body === null ? { kind: 'absent' } : { kind: 'found', contentType, body })
}
