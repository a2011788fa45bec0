import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Registry } from 'prom-client'
import { counterOf, gaugeOf, stateOf } from './metric-kinds.ts'

/** How often the delay of the event loop is sampled, in milliseconds; each sample counts as at least that long. */
const resolution = 20

/**
 * Adds memory, processor time and the delay of the event loop since the last look.
 *
 * @returns ends the sampling
 */
export function observeProcess(registry: Registry): () => void {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1000)
  const state = stateOf(registry)
  state('event_loop_delay_seconds', 'How late the event loop was since the last look.', 'quantile', () => {
    const read = { '0.5': delay.percentile(50), '0.99': delay.percentile(99), max: delay.max }
    delay.reset()
    return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, seconds(value)]))
  })
  state('process_memory_bytes', 'Memory of the process.', 'kind', () => {
    const { rss, heapTotal, heapUsed, external, arrayBuffers } = process.memoryUsage()
    return { rss, heap_total: heapTotal, heap_used: heapUsed, external, array_buffers: arrayBuffers }
  })
  counterOf(registry)('process_cpu_seconds_total', 'Processor time of the process.', [], () => {
    const { user, system } = process.cpuUsage()
    return [{ labels: {}, value: (user + system) / 1e6 }]
  })
  gaugeOf(registry)('process_uptime_seconds', 'Time since the process began.', () => process.uptime())
  return () => delay.disable()
}
