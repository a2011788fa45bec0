import { z } from 'zod'

/** What has changed: names as renders record them, or everything, when it is not known what. */
export type Change = { names: ReadonlySet<string>; isWithdrawal: boolean } | 'everything'

export interface ChangeListener {
  /** Something has changed: what was made of it is out of date. */
  drop(change: Change): void
  /** From now on changes may be missed; `drop('everything')` follows when they are heard again. */
  lose?(): void
}

/** As the database's triggers write it: noun, id, places whose lists change, and whether something is withdrawn. */
const announcement = z.object({ n: z.string(), i: z.string(), p: z.array(z.string()), w: z.boolean() })

/**
 * Turns a message into the names under which renders record what they read: the document, and for each place
 * the lists of that site and language, of the site, of the language, and of all.
 *
 * @returns null for a message that is no announcement, as a heartbeat; everything for one that is not understood
 */
export function readAnnouncement(message: string): Change | null {
  if (!message.startsWith('{')) return null
  const read = announcement.safeParse(parsed(message))
  if (!read.success || read.data.n === '*') return 'everything'
  const { n: noun, i: id, p: places, w: isWithdrawal } = read.data
  const names = new Set([`${noun}:${id}`])
  for (const place of places) {
    const [site = '*', locale = '*'] = place.split('/')
    for (const list of [`${site}/${locale}`, `*/${locale}`, `${site}/*`, '*/*']) {
      names.add(`${noun} list ${list}`)
    }
  }
  return { names, isWithdrawal }
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return null
  }
}
