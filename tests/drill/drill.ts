import { setTimeout as pause } from 'node:timers/promises'
import type { Canary } from '../bench/canary.ts'
import type { Editor } from '../bench/editor.ts'
import type { Figure } from '../bench/figures.ts'
import { get, inParallel } from '../bench/http.ts'
import type { Installation } from '../bench/installation.ts'
import type { RunningServer } from '../bench/running-server.ts'
import type { Cable } from './cable.ts'

/** What the faults are tried on: two processes that reach one database by a cable. */
export interface Drill {
  installation: Installation
  cable: Cable
  servers: readonly [RunningServer, RunningServer]
  editor: Editor
  /** How long the database stays away, in milliseconds. */
  away: number
  /** How long the mail server stays away, in milliseconds. */
  mailAwayFor: number
  /** Generated inputs to each public form. */
  inputs: number
  /** Readers who sign up while the application is killed. */
  signUps: number
  /** Readers to whom an issue goes while its senders are killed. */
  recipients: number
  /** How often the application or a sender is killed. */
  kills: number
}

/** Something that goes wrong. What it leaves behind is as it was before. */
export interface Fault {
  title: string
  run(drill: Drill): Promise<Figure[]>
}

/** A number that has to be exactly 0. */
export const none = (name: string, value: number): Figure => ({
  name,
  value,
  unit: '',
  promise: { atMost: 0 },
})

export const atLeast = (name: string, value: number, bound: number, unit: Figure['unit'] = ''): Figure => ({
  name,
  value,
  unit,
  promise: { atLeast: bound },
})

export const atMost = (name: string, value: number, bound: number, unit: Figure['unit'] = 'ms'): Figure => ({
  name,
  value,
  unit,
  promise: { atMost: bound },
})

/** A number for information only. */
export const told = (name: string, value: number, unit: Figure['unit'] = ''): Figure => ({
  name,
  value,
  unit,
})

/** Asks for pages on every process, so that they are in memory. */
export async function warmUp(servers: readonly RunningServer[], paths: readonly string[]): Promise<void> {
  for (const { url } of servers) {
    await inParallel(paths, 4, async (path) => {
      const { status } = await get(url + path)
      if (status !== 200) throw new Error(`${path} answered ${status}`)
    })
  }
}

/**
 * Waits until something is so.
 *
 * @returns how long it took in milliseconds, or infinity when it has not come about in time
 */
export async function timeUntil(isSo: () => Promise<boolean>, patience: number): Promise<number> {
  const since = performance.now()
  while (performance.now() - since < patience) {
    if (await isSo()) return performance.now() - since
    await pause(20)
  }
  return Number.POSITIVE_INFINITY
}

/** The status with which an address is answered; 0 when there is no answer. */
export const statusOf = (url: string): Promise<number> =>
  get(url).then(
    ({ status }) => status,
    () => 0,
  )

/** How many pages of all processes show the item. */
export async function sightsOf(canary: Canary, servers: readonly RunningServer[]): Promise<number> {
  let sights = 0
  for (const { url } of servers) {
    for (const [kind, path] of Object.entries(canary.paths)) {
      const { body } = await get(url + path, { 'accept-encoding': 'identity' })
      if (canary.trace(body.toString('utf8'), kind) !== undefined) sights += 1
    }
  }
  return sights
}

/** Looks for the item for a while and counts how often it was shown. */
export async function watchFor(canary: Canary, servers: readonly RunningServer[], milliseconds: number) {
  let sights = 0
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await pause(100)) {
    sights += await sightsOf(canary, servers)
  }
  return sights
}
