import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { holdDataFolder } from '../../src/database/data-folder.ts'
import { createDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { type StartedProgram, startProgram, waitForWords } from '../support/started-program.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'

const quick = { DEMO_CONTENT: 'off', ADMIN_PASSWORD: 'a-long-walk-in-june' }

async function settings(more: Record<string, string> = {}): Promise<Record<string, string>> {
  return { PORT: String(await freePort()), DATA_DIR: makeTemporaryFolder('start'), ...quick, ...more }
}

async function expectSentence(program: StartedProgram, sentence: RegExp): Promise<void> {
  expect(await program.ended).toBe(1)
  expect(program.output()).toMatch(sentence)
  expect(program.output()).not.toMatch(/^\s+at /m)
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The process of the embedded server of a data folder; 0 when there is none. */
function serverProcess(dataDir: string): number {
  const record = path.join(dataDir, 'database.json')
  if (!existsSync(record)) return 0
  const { elsewhere }: { elsewhere?: string } = JSON.parse(readFileSync(record, 'utf8'))
  const file = path.join(elsewhere ?? dataDir, 'postgres/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
}

describe('a start that cannot succeed ends with one sentence', () => {
  it('for a mistake in the settings', async () => {
    const program = startProgram({ settings: await settings({ LOG_LEVEL: 'loud' }), flags: ['--check'] })
    await expectSentence(program, /^\s*LOG_LEVEL must be one of error, warn, info and debug\.\s*$/)
  })

  it('for a port that is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const program = startProgram({ settings: await settings({ PORT: String(port) }), flags: ['--check'] })
    await expectSentence(program, new RegExp(`^\\s*Port ${port} is taken by another program: .*\\s*$`))
    server.close()
  })

  it('for a host that is not this machine', async () => {
    const program = startProgram({ settings: await settings({ HOST: '192.0.2.1' }), flags: ['--check'] })
    await expectSentence(program, /^\s*HOST is 192\.0\.2\.1, which is no address of this machine/)
  })

  it('for a data folder that cannot be written', async () => {
    const program = startProgram({
      settings: await settings({ DATA_DIR: '/sys/common-home' }),
      flags: ['--check'],
    })
    await expectSentence(program, /^\s*The data folder \/sys\/common-home cannot be written: /)
  })

  it('for a data folder that is a file', async () => {
    const file = path.join(makeTemporaryFolder('start'), 'file')
    writeFileSync(file, '')
    const program = startProgram({ settings: await settings({ DATA_DIR: file }), flags: ['--check'] })
    await expectSentence(program, /^\s*The data folder .*\/file is not a folder: /)
  })

  it('for a data folder that another start uses', async () => {
    const given = await settings()
    const folder = holdDataFolder(given['DATA_DIR'] ?? '', 1234)
    const program = startProgram({ settings: given, flags: ['--prepare'] })
    await expectSentence(
      program,
      new RegExp(`in use by another start \\(process ${process.pid}, port 1234\\): stop that one`),
    )
    folder.release()
  })

  it('for a database that is away', async () => {
    const DATABASE_URL = `postgres://me:secret@127.0.0.1:${await freePort()}/home`
    const program = startProgram({ settings: await settings({ DATABASE_URL }), flags: ['--prepare'] })
    await expectSentence(
      program,
      /^\s*The database home at .* cannot be reached: start it, or correct DATABASE_URL\.\s*$/,
    )
  })

  it('for a database of a newer version', async () => {
    const DATABASE_URL = await createDatabase()
    await query(
      DATABASE_URL,
      `INSERT INTO payload_migrations (name, batch) VALUES ('29991231_235959_future', 9)`,
    )
    const program = startProgram({ settings: await settings({ DATABASE_URL }), flags: ['--prepare'] })
    await expectSentence(
      program,
      /^\s*The database belongs to a newer version of this program \(it has seen 29991231_235959_future\): /,
    )
  })

  it('for a password that is refused', async () => {
    const DATABASE_URL = await createDatabase()
    const program = startProgram({
      settings: await settings({ DATABASE_URL, ADMIN_PASSWORD: 'passwordpassword' }),
      flags: ['--prepare'],
    })
    await expectSentence(program, /because ADMIN_PASSWORD was refused \(.*\): choose another one\.\s*$/)
    expect(await query(DATABASE_URL, 'SELECT email FROM users')).toEqual([])
  })

  it('for a reset of a database that is not ours', async () => {
    const DATABASE_URL = await createDatabase()
    const program = startProgram({ settings: await settings({ DATABASE_URL }), flags: ['--demo-reset'] })
    await expectSentence(program, /add --yes if that is what you want/)
  })
})

describe('several starts at once', () => {
  it('prepare one database once', async () => {
    const DATABASE_URL = (await createDatabase()).replace(/[^/]+$/, `together_${process.pid}`)
    const programs = await Promise.all(
      [1, 2, 3].map(async () =>
        startProgram({ settings: await settings({ DATABASE_URL }), flags: ['--prepare'] }),
      ),
    )
    expect(await Promise.all(programs.map((program) => program.ended))).toEqual([0, 0, 0])
    expect(await query(DATABASE_URL, 'SELECT email FROM users')).toHaveLength(1)
    const repeated = 'SELECT name FROM payload_migrations GROUP BY name HAVING count(*) > 1'
    expect(await query(DATABASE_URL, repeated)).toEqual([])
  }, 240_000)
})

describe('a first start that is killed', () => {
  it.each([
    ['while the server is made', /Making the database/],
    ['while the tables are made', /Preparing the tables/],
  ])(
    '%s is carried on by the next, and the sign-in is shown once',
    async (_, words) => {
      const given = await settings({ ADMIN_PASSWORD: '' })
      const killed = startProgram({ settings: given, flags: ['--prepare'] })
      await waitForWords(killed, words)
      const server = serverProcess(given['DATA_DIR'] ?? '')
      killed.kill('SIGKILL')
      await killed.ended
      if (server > 0) await expect.poll(() => isAlive(server), { timeout: 20_000 }).toBe(false)
      const next = startProgram({ settings: given, flags: ['--prepare'] })
      expect(await next.ended, next.output()).toBe(0)
      expect(next.output()).toMatch(/shown only now.*\n\s+administrator@example\.org {2}\S{20}/)
      const third = startProgram({ settings: given, flags: ['--prepare'] })
      expect(await third.ended).toBe(0)
      expect(third.output()).not.toContain('shown only now')
      expect(serverProcess(given['DATA_DIR'] ?? '')).toBe(0)
    },
    240_000,
  )
})
