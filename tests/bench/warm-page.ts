import { rmSync } from 'node:fs'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'
import type { Measurement } from './bench.ts'
import { type Contestant, hasNginx, startConstantServer, startNginx } from './contestants.ts'
import { type Figure, median } from './figures.ts'
import { measureRate, type Rate } from './rate.ts'
import { findTextPage } from './text-page.ts'

async function rivals(folder: string, zipped: Buffer): Promise<Contestant[]> {
  const bare = await startConstantServer(folder, zipped)
  if (hasNginx())
    return [await startNginx(folder, zipped, false), await startNginx(folder, zipped, true), bare]
  console.log('  nginx is not installed and is left out')
  return [bare]
}

/** A contestant's rate, and ours right after it: what else the machine does meets both alike. */
interface Turn {
  theirs: Rate
  ours: Rate
}

/** Contestants take turns, we after each of them. */
async function takeTurns(
  contestants: readonly Contestant[],
  ourUrl: string,
  rounds: number,
  seconds: number,
): Promise<Map<string, Turn[]>> {
  const turns = new Map<string, Turn[]>()
  for (const url of [...contestants.map((each) => each.url), ourUrl]) await measureRate(url, 1)
  for (let round = 0; round < rounds; round++) {
    for (const { name, url } of contestants) {
      const turn = { theirs: await measureRate(url, seconds), ours: await measureRate(ourUrl, seconds) }
      turns.set(name, [...(turns.get(name) ?? []), turn])
    }
  }
  return turns
}

const bounds: Record<string, { atLeast: number }> = { nginx: { atLeast: 0.5 } }

function ratesOf(rates: readonly Rate[], name: string, promise?: { atMost: number }): Figure[] {
  return [
    { name: `${name}, rate`, value: median(rates.map((rate) => rate.perSecond)), unit: '/s' },
    {
      name: `${name}, p99`,
      value: median(rates.map((rate) => rate.p99)),
      unit: 'ms',
      ...(promise && { promise }),
    },
  ]
}

function figuresOf(turns: ReadonlyMap<string, Turn[]>): Figure[] {
  const ours = [...turns.values()].flat().map((turn) => turn.ours)
  return [
    ...[...turns].flatMap(([name, of]) =>
      ratesOf(
        of.map(({ theirs }) => theirs),
        name,
      ),
    ),
    ...ratesOf(ours, 'ours', { atMost: 5 }),
    ...[...turns].map(
      ([name, of]): Figure => ({
        name: `ours / ${name}`,
        value: median(of.map((turn) => turn.ours.perSecond / turn.theirs.perSecond)),
        unit: '',
        ...(bounds[name] && { promise: bounds[name] }),
      }),
    ),
    {
      name: 'answers of ours that were not 200',
      value: ours.reduce((sum, { failures }) => sum + failures, 0),
      unit: '',
      promise: { atMost: 0 },
    },
  ]
}

/** A page from memory, from one process, against others that serve the same octets. */
export const warmPage: Measurement = {
  title: 'Warm page, one process, 32 connections, gzip',
  async run({ first, options }) {
    const { name, path, zipped } = await findTextPage(first)
    const url = first.url + path
    const folder = makeTemporaryFolder('contestants')
    const contestants = await rivals(folder, zipped)
    try {
      const turns = await takeTurns(contestants, url, options.rounds, options.seconds)
      return [{ name: `page (${name})`, value: zipped.length / 1000, unit: 'kB' }, ...figuresOf(turns)]
    } finally {
      await Promise.all(contestants.map((contestant) => contestant.stop()))
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
