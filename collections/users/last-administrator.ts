import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

const refusal = 'Somebody has to be the administrator: make another person one first.'

async function isLastAdministrator(id: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    where: { isAdministrator: { equals: true } },
    limit: 2,
    depth: 0,
    pagination: false,
  })
  return docs.length === 1 && docs[0]?.id === id
}

/**
 * Keeps one administrator.
 *
 * @throws APIError 400 when the last one would lose the right
 */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const loses = originalDoc?.isAdministrator === true && data['isAdministrator'] === false
  if (loses && (await isLastAdministrator(String(originalDoc.id), req))) throw new APIError(refusal, 400)
  return data
}

/** The same for the deletion of an account. */
export const keepAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdministrator(String(id), req)) throw new APIError(refusal, 400)
}
