import { readFileSync } from 'node:fs'
import type { Figure } from './figures.ts'

/** Time of all processors since the machine began, in ticks: all of it, and what other machines took of it. */
function ticks(): { all: number; stolen: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  // user, nice, system, idle, iowait, irq, softirq, steal; what follows is counted in these already (proc(5)).
  const spent = line.trim().split(/\s+/).slice(1, 9).map(Number)
  return { all: spent.reduce((sum, each) => sum + each, 0), stolen: spent[7] ?? 0 }
}

/**
 * Begins to watch how much of the processors the host gives to other machines, which lengthens all times.
 *
 * @returns gives the share since then, in per cent; nothing where the system does not tell
 */
export function watchOthers(): () => Figure[] {
  if (process.platform !== 'linux') return () => []
  const before = ticks()
  return () => {
    const now = ticks()
    const share = (now.stolen - before.stolen) / Math.max(1, now.all - before.all)
    return [{ name: 'taken by other machines', value: 100 * share, unit: '%' }]
  }
}
