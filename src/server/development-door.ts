import type { IncomingMessage, ServerResponse } from 'node:http'
import { newRecord, type Place, renderStore } from '../lib/render-record.ts'
import type { Handler } from './render.ts'

/**
 * In development Next answers readers itself, scripts and all, so that pages reload when they are saved.
 *
 * @param place - where the page is asked for
 */
export function answerInDevelopment(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
): Promise<void> {
  const url = request.url ?? '/'
  if (place.claimedBy) request.url = `/${place.claimedBy}${url === '/' ? '' : url}`
  else if (url === '/') request.url = '/portal'
  else if (/^\/search(\?|$)/.test(url)) request.url = `/portal${url}`
  return renderStore().run(newRecord(place), () => handler(request, response))
}
