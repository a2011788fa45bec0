import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'

/** Payload's Local API, started once for the process. Only the gateway uses it for public pages. */
export function cms(): Promise<Payload> {
  return getPayload({ config })
}
