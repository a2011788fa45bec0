import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

/** What was sent with a request, as JSON. */
export async function dataOf(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}
