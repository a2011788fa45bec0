import { readdirSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { root } from '../support/environment.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram, waitForWords } from '../support/started-program.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'

async function settings(): Promise<Record<string, string>> {
  return { PORT: String(await freePort()), DATA_DIR: makeTemporaryFolder('start'), DEMO_CONTENT: 'off' }
}

/** Somebody who asks for more than the buffers on the way hold, and reads none of it. */
async function askAndNeverRead(address: string): Promise<void> {
  const folder = path.join(root, '.next/static/chunks')
  const scripts = readdirSync(folder).map((name) => ({ name, size: statSync(path.join(folder, name)).size }))
  const largest = scripts.reduce((one, other) => (other.size > one.size ? other : one))
  const { port, host } = new URL(address)
  const socket = connect(Number(port), 'localhost').on('error', () => {})
  const request = `GET /_next/static/chunks/${largest.name} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  for (let asked = 0; asked < 20; asked += 1) socket.write(request)
  await pause(1_000)
}

test('a start with an embedded database of its own serves, stops when asked to, and is quick the second time', async () => {
  test.setTimeout(240_000)
  const given = await settings()
  const login = `http://localhost:${given['PORT']}/admin/login`
  const first = startProgram({ settings: given })
  await waitForWords(first, /Common Home is ready/, 180_000)
  await waitForWords(first, /shown only now.*\n\s+administrator@example\.org {2}\S{20}\n/)
  // The CMS has been opened: nobody waits for that.
  const metrics = await (await fetch(new URL('/metrics', login))).text()
  expect(
    Number(/^common_home_database_connections\{state="total"\} (\d+)$/m.exec(metrics)?.[1]),
  ).toBeGreaterThan(0)
  expect((await fetch(login)).status).toBe(200)
  await askAndNeverRead(login)
  const asked = performance.now()
  first.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  // A connection that nobody reads from is not waited for as long as a step of stopping may last.
  expect(performance.now() - asked).toBeLessThan(9_000)
  expect(first.output()).not.toContain('was lost')

  const second = startProgram({ settings: given })
  await waitForWords(second, /Common Home is ready/)
  expect(Number(/ready after ([\d.]+) s/.exec(second.output())?.[1])).toBeLessThan(10)
  expect(second.output()).not.toContain('shown only now')
  const inFlight = fetch(login)
  // Long enough to have arrived, too short to have been answered by a program that has just started.
  await pause(200)
  second.kill('SIGINT')
  expect((await inFlight).status).toBe(200)
  expect(await second.ended).toBe(0)
})
