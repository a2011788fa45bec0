import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types.ts'

const keyOf = (id: unknown) => `newPassword:${String(id)}`

/** Whether a request gives an account a new password. */
export const choosesPassword = ({ context }: Pick<PayloadRequest, 'context'>, id: unknown): boolean =>
  context[keyOf(id)] === true

/** Notes that a password is chosen: when the account is saved, Payload has taken it out of the data. */
export const noteNewPassword: CollectionBeforeChangeHook<User> = ({ context, data, originalDoc }) => {
  context[keyOf(originalDoc?.id)] = Boolean(data.password)
  return data
}

/** The same for a password that is chosen by way of the mail, where Payload hands over no original. */
export const noteResetPassword: CollectionBeforeValidateHook<User> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation === 'update' && !originalDoc) context[keyOf(data?.id)] = true
  return data
}
