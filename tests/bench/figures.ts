/** One measured number, with what it is to be. */
export interface Figure {
  name: string
  value: number
  unit: '' | 'ms' | 'kB' | 'MB' | '/s' | '%'
  /** The bound that was promised; absent where nothing was. */
  promise?: { atLeast: number } | { atMost: number }
}

/** Whether a figure is as promised; undefined where nothing was promised. */
export function isKept({ value, promise }: Figure): boolean | undefined {
  if (!promise) return undefined
  return 'atLeast' in promise ? value >= promise.atLeast : value <= promise.atMost
}

/** The value below which the given part of all values lies (nearest rank); 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

const rounded = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })

function inWords(figure: Figure): string[] {
  const { name, value, unit, promise } = figure
  const bound = promise && ('atLeast' in promise ? `≥ ${promise.atLeast}` : `≤ ${promise.atMost}`)
  const kept = isKept(figure)
  return [name, rounded(value), unit, bound ?? '', kept === undefined ? '' : kept ? 'kept' : 'BROKEN']
}

/** Figures as a table of plain text, numbers aligned to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(inWords)
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n')
}
