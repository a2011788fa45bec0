import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does the work of an endpoint in one transaction: all of it is there, or nothing when it throws. */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
