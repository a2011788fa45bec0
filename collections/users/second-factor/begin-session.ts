import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { forgetTries } from '../sign-in-limit.ts'
import { noteSecondStep } from './owed-step.ts'

/**
 * Begins a session of somebody who has done the second step, as Payload does after a password.
 *
 * @returns its token
 */
export async function beginSession(req: PayloadRequest, user: TypedUser): Promise<string> {
  const { payload } = req
  const { config } = payload.collections.users
  noteSecondStep(req, user.id)
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    user,
    ...(sid && { sid }),
  })
  const { token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  forgetTries(user.email, req)
  return token
}

/** The account as the database has it, with the hash that a session is bound to; null when it is gone. */
export function accountOf(req: PayloadRequest, id: string): Promise<TypedUser | null> {
  return req.payload.db.findOne<TypedUser>({ collection: 'users', req, where: { id: { equals: id } } })
}
