import { type Place, renderStore } from '../lib/render-record.ts'

/** Notes that the page shows, or deliberately leaves out, a document. */
export function recordDocument(collection: string, id: string): void {
  renderStore().getStore()?.dependencies.add(`${collection}:${id}`)
}

/** Notes that the page depends on which documents of a collection there are, and on their order. */
export function recordList(collection: string): void {
  renderStore().getStore()?.dependencies.add(`${collection} list`)
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
