import { rmSync } from 'node:fs'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'
import type { Measurement } from './bench.ts'
import { type Contestant, hasNginx, startConstantServer, startNginx } from './contestants.ts'
import { type Figure, median } from './figures.ts'
import { measureRate, type Rate } from './rate.ts'
import { findTextPage } from './text-page.ts'

const ours = 'ours'

async function rivals(folder: string, zipped: Buffer): Promise<Contestant[]> {
  const bare = await startConstantServer(folder, zipped)
  if (hasNginx())
    return [await startNginx(folder, zipped, false), await startNginx(folder, zipped, true), bare]
  console.log('  nginx is not installed and is left out')
  return [bare]
}

/** Contestants take turns, we between each two others, so that what else the machine does meets all alike. */
async function takeTurns(
  contestants: readonly Contestant[],
  ourUrl: string,
  rounds: number,
  seconds: number,
): Promise<Map<string, Rate[]>> {
  const us = { name: ours, url: ourUrl }
  const rates = new Map<string, Rate[]>()
  for (const { url } of [...contestants, us]) await measureRate(url, 1)
  for (let round = 0; round < rounds; round++) {
    for (const { name, url } of contestants.flatMap((each) => [each, us])) {
      const rate = await measureRate(url, seconds)
      rates.set(name, [...(rates.get(name) ?? []), rate])
    }
  }
  return rates
}

const bounds: Record<string, { atLeast: number }> = { nginx: { atLeast: 0.5 } }

function figuresOf(rates: ReadonlyMap<string, Rate[]>): Figure[] {
  const perSecond = (name: string) => median((rates.get(name) ?? []).map((rate) => rate.perSecond))
  const p99 = (name: string) => median((rates.get(name) ?? []).map((rate) => rate.p99))
  const failures = (rates.get(ours) ?? []).reduce((sum, rate) => sum + rate.failures, 0)
  return [
    ...[...rates.keys()].flatMap((name): Figure[] => [
      { name: `${name}, rate`, value: perSecond(name), unit: '/s' },
      {
        name: `${name}, p99`,
        value: p99(name),
        unit: 'ms',
        ...(name === ours && { promise: { atMost: 5 } }),
      },
    ]),
    ...[...rates.keys()]
      .filter((name) => name !== ours)
      .map(
        (name): Figure => ({
          name: `ours / ${name}`,
          value: perSecond(ours) / perSecond(name),
          unit: '',
          ...(bounds[name] && { promise: bounds[name] }),
        }),
      ),
    { name: 'answers of ours that were not 200', value: failures, unit: '', promise: { atMost: 0 } },
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
      const rates = await takeTurns(contestants, url, options.rounds, options.seconds)
      return [{ name: `page (${name})`, value: zipped.length / 1000, unit: 'kB' }, ...figuresOf(rates)]
    } finally {
      await Promise.all(contestants.map((contestant) => contestant.stop()))
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
