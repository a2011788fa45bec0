import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { node } from '../support/environment.ts'

/** What one connection-bound load gave. */
export interface Rate {
  perSecond: number
  /** In milliseconds. */
  p99: number
  /** Answers other than 200, and connections that failed. */
  failures: number
}

const connections = 32

/** Whether a program is on the PATH. */
export function hasProgram(name: string): boolean {
  return spawnSync('/bin/sh', ['-c', `command -v ${name}`]).status === 0
}

/** The program that makes the load: wrk, which costs less of the machine, or autocannon. */
export const loadProgram = hasProgram('wrk') ? 'wrk' : 'autocannon'

async function byWrk(url: string, seconds: number): Promise<Rate> {
  const flags = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip']
  const { stdout } = await promisify(execFile)('wrk', [...flags, url])
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0)
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? []
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(amount) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1),
    failures:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      [...stdout.matchAll(/(?:connect|read|write|timeout) (\d+)/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      ),
  }
}

interface AutocannonResult {
  requests: { average: number }
  latency: { p99: number }
  non2xx: number
  errors: number
}

async function byAutocannon(url: string, seconds: number): Promise<Rate> {
  const script = fileURLToPath(import.meta.resolve('autocannon'))
  const flags = ['-c', String(connections), '-d', String(seconds), '-H', 'Accept-Encoding=gzip', '--json']
  const { stdout } = await promisify(execFile)(node, [script, ...flags, url])
  const { requests, latency, non2xx, errors }: AutocannonResult = JSON.parse(stdout)
  return { perSecond: requests.average, p99: latency.p99, failures: non2xx + errors }
}

/** Asks for an address over 32 connections, as fast as the answers come. */
export function measureRate(url: string, seconds: number): Promise<Rate> {
  return loadProgram === 'wrk' ? byWrk(url, seconds) : byAutocannon(url, seconds)
}
