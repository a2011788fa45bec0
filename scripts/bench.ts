/**
 * Measures the website against what was promised, on a database and processes of its own.
 *
 *   npm run bench                            everything, some minutes
 *   npm run bench -- warm memory             one measurement or several
 *   npm run bench -- memory --pages 20000    longer or shorter: --seconds, --rounds, --publishes, --pages
 *
 * Prints a table and keeps it as JSON in data/bench. The pages must have been built.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { StartError } from '../src/database/start-error.ts'
import { adminList } from '../tests/bench/admin-list.ts'
import type { Bench, BenchOptions, Measurement } from '../tests/bench/bench.ts'
import { type Figure, tableOf } from '../tests/bench/figures.ts'
import { firstView } from '../tests/bench/first-view.ts'
import { freshness } from '../tests/bench/freshness.ts'
import { type Installation, makeInstallation } from '../tests/bench/installation.ts'
import { lists } from '../tests/bench/lists.ts'
import { mail } from '../tests/bench/mail.ts'
import { memory } from '../tests/bench/memory.ts'
import { misses } from '../tests/bench/misses.ts'
import { muchUsed } from '../tests/bench/much-used.ts'
import { watchOthers } from '../tests/bench/others.ts'
import { loadProgram } from '../tests/bench/rate.ts'
import { report } from '../tests/bench/report.ts'
import type { RunningServer } from '../tests/bench/running-server.ts'
import { search } from '../tests/bench/search.ts'
import { warmPage } from '../tests/bench/warm-page.ts'

/** In this order, so that what one process is measured by comes before there is a second one. */
const measurements: Record<string, Measurement> = {
  warm: warmPage,
  'first-view': firstView,
  freshness,
  'much-used': muchUsed,
  // Before all that need synthetic items: it begins with few.
  lists,
  misses,
  search,
  report,
  mail,
  memory,
  // After all that rest on the synthetic items: it makes others.
  'admin-list': adminList,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    publishes: { type: 'string', default: '200' },
    pages: { type: 'string', default: '2000' },
  },
})

function readOptions(): BenchOptions {
  const number = (name: keyof typeof values) => {
    const value = Number(values[name])
    if (Number.isInteger(value) && value > 0) return value
    throw new StartError(`--${name} must be a number above 0.`)
  }
  return {
    seconds: number('seconds'),
    rounds: number('rounds'),
    publishes: number('publishes'),
    pages: number('pages'),
  }
}

function chosen(): [string, Measurement][] {
  const unknown = positionals.filter((name) => !(name in measurements))
  if (unknown.length > 0) {
    throw new StartError(
      `There is no ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}.`,
    )
  }
  return Object.entries(measurements).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  )
}

/** Makes what is asked for when it is first asked for. */
function sharedBench(installation: Installation, first: RunningServer, options: BenchOptions): Bench {
  let second: Promise<RunningServer> | undefined
  let volume: Promise<void> | undefined
  return {
    installation,
    first,
    options,
    second: () => {
      second ??= installation.addServer()
      return second
    },
    volume: () => {
      // Of twenty items eleven are news or statements, which are crawled, most in three languages.
      volume ??= installation.addVolume(Math.max(2_000, Math.ceil(options.pages * 0.9)))
      return volume
    },
  }
}

function keep(results: Record<string, Figure[]>): string {
  const folder = path.join(import.meta.dirname, '..', 'data', 'bench')
  mkdirSync(folder, { recursive: true })
  const takenAt = new Date().toISOString()
  const file = path.join(folder, `${takenAt.replaceAll(/[:.]/g, '-')}.json`)
  const machine = { cpu: os.cpus()[0]?.model, cpus: os.cpus().length, node: process.version, loadProgram }
  writeFileSync(file, JSON.stringify({ takenAt, machine, options: values, results }, null, 2))
  return file
}

async function main(): Promise<void> {
  const [options, wanted] = [readOptions(), chosen()]
  const installation = await makeInstallation()
  const results: Record<string, Figure[]> = {}
  const stop = () => void installation.stop().then(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const bench = sharedBench(installation, await installation.addServer(), options)
    for (const [name, { title, run }] of wanted) {
      console.log(`\n${title}`)
      const others = watchOthers()
      const measured = await run(bench).catch((error: unknown) => {
        console.error(`  could not be measured: ${error instanceof Error ? error.message : String(error)}`)
        return []
      })
      const figures = [...measured, ...others()]
      console.log(tableOf(figures))
      results[name] = figures
    }
  } finally {
    await installation.stop()
  }
  console.log(`\nKept in ${path.relative(process.cwd(), keep(results))}`)
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
