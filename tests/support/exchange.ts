import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type BasePayload, handleEndpoints } from 'payload'
import { expect } from 'vitest'
import { type ExchangeRow, type ExchangeRun, isUnderWay, uploadPart } from '../../src/lib/exchange.ts'
import { call, type Person } from './people.ts'

/** Imports and exports as the admin panel asks for them. A worker has to be running. */
export class Exchange {
  readonly #payload: BasePayload
  readonly #person: Person

  constructor(payload: BasePayload, person: Person) {
    this.#payload = payload
    this.#person = person
  }

  ask(method: string, path: string, data?: object) {
    return call(this.#payload, this.#person, method, `/exchange${path}`, data)
  }

  async run(id: string): Promise<ExchangeRun> {
    const { body } = await this.ask('GET', '/runs')
    const found = (body as unknown as { runs: ExchangeRun[] }).runs.find((run) => run.id === id)
    if (!found) throw new Error(`There is no ${id}.`)
    return found
  }

  /** Waits until it does not go on by itself. */
  async ended(id: string): Promise<ExchangeRun> {
    await expect
      .poll(async () => isUnderWay((await this.run(id)).state), { timeout: 120_000, interval: 100 })
      .toBe(false)
    return this.run(id)
  }

  async rows(id: string, after = 0): Promise<ExchangeRow[]> {
    const { body } = await this.ask('GET', `/runs/${id}/rows?after=${after}`)
    return (body as unknown as { rows: ExchangeRow[] }).rows
  }

  async #raw(method: string, path: string, body?: Uint8Array): Promise<Response> {
    const publicUrl = String(this.#payload.config.custom?.['publicUrl'])
    const request = new Request(`${publicUrl}/api/exchange${path}`, {
      method,
      headers: { origin: publicUrl, cookie: this.#person.cookie },
      ...(body && { body: new Uint8Array(body) }),
    })
    return handleEndpoints({ config: this.#payload.config, request })
  }

  async exported(asked: { site?: string; noun?: string } = {}): Promise<Buffer> {
    const { body } = await this.ask('POST', '/exports', {
      site: asked.site ?? null,
      noun: asked.noun ?? null,
    })
    const run = await this.ended(body.id)
    expect(run).toMatchObject({ state: 'done' })
    const response = await this.#raw('GET', `/runs/${run.id}/file`)
    return Buffer.from(await response.arrayBuffer())
  }

  /** Sends a file, part by part, and has it examined. */
  async examined(file: Uint8Array, options: object = {}, form = 'json'): Promise<ExchangeRun> {
    const { body } = await this.ask('POST', '/imports', { form, fileName: 'file', options })
    for (let at = 0; at < file.length; at += uploadPart) {
      const part = await this.#raw(
        'POST',
        `/runs/${body.id}/parts?at=${at}`,
        file.subarray(at, at + uploadPart),
      )
      expect(part.status).toBe(200)
    }
    await this.ask('POST', `/runs/${body.id}/read`)
    return this.ended(body.id)
  }

  async imported(file: Uint8Array, options: object = {}, form = 'json'): Promise<ExchangeRun> {
    const { id, state } = await this.examined(file, options, form)
    expect(state).toBe('examined')
    await this.ask('POST', `/runs/${id}/run`)
    return this.ended(id)
  }
}

export type Line = Record<string, unknown>

/** The lines of an export between its head and its end. */
export function linesOf(file: Uint8Array): Line[] {
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n')
  return lines.slice(1, -1).map((line) => JSON.parse(line) as Line)
}

export const linesOfFile = (name: string): Line[] => linesOf(readFileSync(name))

/** An export of these lines, as the program would have written it. */
export function exportOf(lines: readonly (object | string)[], head: object = {}): Buffer {
  const first = {
    format: 'common-home',
    version: 1,
    exportedAt: '2026-11-22T12:00:00.000Z',
    site: null,
    ...head,
  }
  const text = [first, ...lines]
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('')
  const items = lines.filter((line) => typeof line === 'string' || 'noun' in line).length
  const sha256 = createHash('sha256').update(text).digest('hex')
  return gzipSync(`${text}${JSON.stringify({ end: true, items, sha256 })}\n`)
}
