import type { FilePermission } from '../../lib/file-permission.ts'
import type { Renderer } from '../render.ts'
import type { Ask } from './permissions.ts'

/** The first segment of the route by which the server asks; nobody else reaches it. */
export const internalSection = 'file-permission'

/**
 * Asks the gateway, which lives in Next's bundle, by a render of its route for permissions.
 *
 * @param render - renders an address within Next
 */
export function askGateway(render: Renderer): Ask {
  return async (address, place) => {
    const { status, body, record } = await render(
      `/${internalSection}?of=${encodeURIComponent(address)}`,
      place,
    )
    if (status !== 200) throw new Error(`The gateway answered ${status} for the file ${address}`)
    return { permission: JSON.parse(body.toString('utf8')) as FilePermission, record }
  }
}
