import {
  addDataAndFileToRequest,
  type Endpoint,
  loginOperation,
  type PayloadRequest,
  resetPasswordOperation,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { challengeCookie, endedChallengeCookie, seemsChallenged } from '../../shared/second-step-cookie.ts'
import { offerSecondStep, owedStep } from './owed-step.ts'

/** What Payload says of somebody who has signed in. */
interface SignedIn {
  token?: string | undefined
  exp?: number | undefined
  user?: object | undefined
}

/**
 * The answer to somebody who knew the password: with the session's cookie, or, where a second step is owed, with
 * nothing but the name of that step and the cookie by which it is taken.
 */
export function answerSignIn(req: PayloadRequest, { token, ...signedIn }: SignedIn, more = {}): Response {
  const owed = owedStep(req)
  if (owed) {
    return Response.json(
      { ...more, nextStep: owed.step },
      { headers: { 'Set-Cookie': challengeCookie(req, owed) } },
    )
  }
  const headers = new Headers({ 'Set-Cookie': sessionCookie(req, String(token)) })
  if (seemsChallenged(req.headers.get('cookie'))) headers.append('Set-Cookie', endedChallengeCookie(req))
  return Response.json({ ...more, ...signedIn }, { headers })
}

function sessionCookie({ payload }: PayloadRequest, token: string): string {
  return generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Takes the place of Payload's endpoint: the password alone is not always enough. */
export const loginEndpoint: Omit<Endpoint, 'root'> = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = { email: textOf(req.data?.['email']), password: textOf(req.data?.['password']) }
    offerSecondStep(req)
    const result = await loginOperation({ collection: req.payload.collections.users, data, req })
    return answerSignIn(req, result, { message: req.t('authentication:passed') })
  },
}

/** The same for a password that is chosen by way of the mail, after which Payload signs in. */
export const resetPasswordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = { token: textOf(req.data?.['token']), password: textOf(req.data?.['password']) }
    offerSecondStep(req)
    const { token, user } = await resetPasswordOperation({
      collection: req.payload.collections.users,
      data,
      req,
    })
    const message = req.t('authentication:passwordResetSuccessfully')
    return answerSignIn(req, { token, user }, { message })
  },
}
