import { isSignature, signature } from './signature.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A page with a form is rendered anew after this time, in milliseconds, so that its stamp is never too old. */
export const stampRenewedAfter = 7 * day

/** A form is accepted for this time after its page was rendered: in memory, in a cache, in an open tab. */
const stampAcceptedFor = 21 * day

/**
 * A stamp that a form carries: whoever sends the form has fetched a page of ours within the last weeks. It is made
 * when the page is rendered and is the same for all its readers, so that the page can be kept.
 *
 * @param now - in milliseconds since 1970
 */
export function makeStamp(now: number): string {
  const minutes = Math.floor(now / minute).toString(36)
  return `${minutes}.${signature('form stamp', minutes)}`
}

/** Whether a stamp is ours and not too old. */
export function isGoodStamp(stamp: string, now: number): boolean {
  const [minutes = '', signed = ''] = stamp.slice(0, 60).split('.')
  if (!isSignature('form stamp', minutes, signed)) return false
  const age = now - Number.parseInt(minutes, 36) * minute
  return age >= -minute && age <= stampAcceptedFor
}
