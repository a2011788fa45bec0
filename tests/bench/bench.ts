import type { Figure } from './figures.ts'
import type { Installation } from './installation.ts'
import type { RunningServer } from './running-server.ts'

/** How long and how much is measured. */
export interface BenchOptions {
  /** Seconds that each contestant is under load in a round. */
  seconds: number
  /** How often the contestants take turns. */
  rounds: number
  publishes: number
  /** Pages that the crawl for the memory asks for. */
  pages: number
}

/** What measurements share: one website with two processes, of which rates are taken from the first alone. */
export interface Bench {
  installation: Installation
  first: RunningServer
  /** Started when it is first asked for, so that it takes no time from what one process is measured by. */
  second(): Promise<RunningServer>
  /** Synthetic items, made when they are first asked for. */
  volume(): Promise<void>
  options: BenchOptions
}

/** Something that is measured. */
export interface Measurement {
  title: string
  run(bench: Bench): Promise<Figure[]>
}
