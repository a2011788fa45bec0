import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, in the same transaction, without its person: for rows that the system writes because of
 * what somebody did, at sites where that person writes nothing (a question to another site, a redirect there).
 */
export function asSystem(req: PayloadRequest): PayloadRequest {
  const system = isolateObjectProperty(req, 'user')
  system.user = null
  return system
}
