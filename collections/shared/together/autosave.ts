import type { BasePayload } from 'payload'

/**
 * Leaves autosaves to `src/admin/together`. With them, Payload makes an item of every look at an empty form, without
 * a title or a site, and saves 0.8 seconds after each key. The tables have been made by now, with the column that
 * tells autosaves from versions that somebody wanted to keep; everything else about them is asked for by the request.
 *
 * @param payload - connected
 */
export function autosaveOnRequest(payload: Pick<BasePayload, 'config'>): void {
  for (const { versions } of payload.config.collections) {
    if (versions && typeof versions.drafts === 'object') versions.drafts.autosave = false
  }
}
