import type { RunningServer } from './running-server.ts'

/** The sum of all samples of a metric of one process; undefined when it has no such metric. */
export async function metric({ url }: RunningServer, name: RegExp): Promise<number | undefined> {
  const response = await fetch(`${url}/metrics`).catch(() => undefined)
  if (!response?.ok) return undefined
  const samples = (await response.text())
    .split('\n')
    .filter((line) => !line.startsWith('#') && name.test(/^[^{\s]*/.exec(line)?.[0] ?? ''))
    .map((line) => Number(line.split(' ').at(-1)))
  return samples.length > 0 ? samples.reduce((sum, value) => sum + value, 0) : undefined
}

/** How many pages a process has rendered since it began. */
export const rendersOf = (server: RunningServer): Promise<number | undefined> =>
  metric(server, /^common_home_render_duration_seconds_count$/)
