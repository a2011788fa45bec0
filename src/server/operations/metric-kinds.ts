import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** What every name of a metric of ours begins with. */
const prefix = 'common_home_'

/** A figure with what it is about. */
interface Figure {
  labels: Record<string, string>
  value: number
}

/** Makes counters that are kept elsewhere and read when somebody looks. */
export function counterOf(registry: Registry) {
  return (name: string, help: string, labelNames: string[], read: () => Figure[]): void => {
    new Counter({
      name: prefix + name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset()
        for (const { labels, value } of read()) this.inc(labels, value)
      },
    })
  }
}

/** Makes figures that rise and fall, read when somebody looks. */
export function gaugeOf(registry: Registry) {
  return (name: string, help: string, read: () => number): void => {
    new Gauge({
      name: prefix + name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
}

/** Makes groups of figures that rise and fall, told apart by one label. */
export function stateOf(registry: Registry) {
  return (
    name: string,
    help: string,
    label: string,
    read: () => Readonly<Record<string, number>> | Promise<Readonly<Record<string, number>>>,
  ): void => {
    new Gauge({
      name: prefix + name,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        const figures = await read()
        this.reset()
        for (const [key, value] of Object.entries(figures)) this.set({ [label]: key }, value)
      },
    })
  }
}

/** Makes a histogram; observing costs some microseconds. */
export function histogramOf(registry: Registry, name: string, help: string, buckets: number[]) {
  return new Histogram({ name: prefix + name, help, buckets, registers: [registry] })
}
