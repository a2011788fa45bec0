import { type Endpoint, getAccessResults } from 'payload'

/** Takes the place of Payload's own, which tells the names of all collections and fields to anybody. */
export const accessEndpoint: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
    return Response.json(await getAccessResults({ req }))
  },
}
