import type { Locale } from '../i18n/locales.ts'
import { type Place, renderStore } from '../lib/render-record.ts'
import type { Visit } from './visit.ts'

/** Notes that the page shows, or deliberately leaves out, a document. */
export function recordDocument(collection: string, id: string): void {
  renderStore().getStore()?.dependencies.add(`${collection}:${id}`)
}

/** Which part of a noun a list is about; what is not said means all of it. */
interface Scope {
  /** The id of the site whose list it is. */
  site?: string | null
  locale?: Locale
}

/**
 * Notes that the page depends on which documents of a noun there are, and on their order: on one site and in
 * one language where the page asked for no more.
 */
export function recordList(noun: string, { site, locale }: Scope = {}): void {
  renderStore()
    .getStore()
    ?.dependencies.add(`${noun} list ${site ?? '*'}/${locale ?? '*'}`)
}

/**
 * Notes that the page changes at a moment by time alone: a notice ends, an event passes.
 *
 * @param moment - in milliseconds since 1970; the past is ignored
 */
export function recordLapse(moment: number): void {
  const record = renderStore().getStore()
  if (!record || moment <= Date.now()) return
  record.lapsesAt = Math.min(record.lapsesAt ?? Number.POSITIVE_INFINITY, moment)
}

/**
 * Notes that something on the page may not be shown from a moment on: the consent of somebody in a picture ends.
 *
 * @param moment - in milliseconds since 1970; the past is ignored
 */
export function recordWithdrawal(moment: number): void {
  const record = renderStore().getStore()
  if (!record || moment <= Date.now()) return
  record.withdrawsAt = Math.min(record.withdrawsAt ?? Number.POSITIVE_INFINITY, moment)
}

/**
 * Notes what counts as read when somebody looks at the page. What is noted first is meant: an item is located
 * before the frame around it is made, which stands for a section where there is no item.
 */
export function recordCounted(visit: Pick<Visit, 'site' | 'locale'>, noun: string, item: string): void {
  const record = renderStore().getStore()
  if (record) record.counted ??= { noun, item, site: visit.site.id, locale: visit.locale }
}

/** Notes that the page that was asked for was there once, and was withdrawn. */
export function recordGone(): void {
  const record = renderStore().getStore()
  if (record) record.isGone = true
}

/** Notes that the page answers words that a reader wrote; no change of a list would tell that it differs. */
export function recordFreeText(): void {
  forbidKeeping()
}

/** Notes that the page shows what only the person who asked may see. */
export function recordPreview(): void {
  forbidKeeping()
}

function forbidKeeping(): void {
  const record = renderStore().getStore()
  if (record) record.isKeepable = false
}

/**
 * Reads something once for a page, whichever of its parts asks first; outside of the server each time.
 *
 * @param name - what is read, unique among all that pages read in common
 */
export function once<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  const common = renderStore().getStore()?.common
  const known = common?.get(name)
  if (known) return known as Promise<Value>
  const reading = read()
  common?.set(name, reading)
  return reading
}

/** Where the page is asked for; null outside of the server, as in a script. */
export function currentPlace(): Place | null {
  return renderStore().getStore()?.place ?? null
}
