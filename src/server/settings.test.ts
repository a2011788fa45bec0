import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { StartError } from '../database/start-error.ts'
import { readSettings, settingsSchema } from './settings.ts'

const example = parseEnv(readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8'))

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustedProxies: [],
      metricsFrom: ['127.0.0.1', '::1'],
      pageMemoryBytes: 48_000_000,
      dataDir: path.resolve('data'),
      hasDemoContent: true,
      administrator: { email: 'administrator@example.org' },
      logLevel: 'info',
    })
  })

  it('takes the public address from the port unless it is set', () => {
    expect(readSettings({ PORT: '4001' }).publicUrl).toBe('http://localhost:4001')
    expect(readSettings({ PORT: '4001', PUBLIC_URL: 'https://example.org/' }).publicUrl).toBe(
      'https://example.org',
    )
  })

  it('reads lists of addresses, and memory in octets', () => {
    const env = { TRUSTED_PROXY: '127.0.0.1, fd00::/8', METRICS_FROM: '10.0.0.0/8', PAGE_MEMORY_MB: '8' }
    expect(readSettings(env)).toMatchObject({
      trustedProxies: ['127.0.0.1', 'fd00::/8'],
      metricsFrom: ['10.0.0.0/8'],
      pageMemoryBytes: 8_000_000,
    })
  })

  it('reads mail settings only with a host', () => {
    expect(readSettings({ SMTP_PORT: '25' }).smtp).toBeUndefined()
    expect(readSettings({ SMTP_HOST: 'mail.example.org', SMTP_SECURE: 'on', SMTP_PORT: '465' }).smtp).toEqual(
      {
        host: 'mail.example.org',
        port: 465,
        isSecure: true,
        from: 'no-reply@example.org',
        connections: 5,
      },
    )
  })

  it.each([
    [{ PORT: 'web' }, 'PORT must be a number from 1 to 65535.'],
    [{ PORT: '0' }, 'PORT must be a number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a number from 1 to 65535.'],
    [
      { PUBLIC_URL: 'example.org' },
      'PUBLIC_URL must be an address without a path, such as https://www.example.org.',
    ],
    [
      { PUBLIC_URL: 'https://example.org/site' },
      'PUBLIC_URL must be an address without a path, such as https://www.example.org.',
    ],
    [
      { DATABASE_URL: 'mysql://localhost/x' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [
      { DATABASE_URL: 'postgres://localhost' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [{ DEMO_CONTENT: 'yes' }, 'DEMO_CONTENT must be "on" or "off".'],
    [{ ADMIN_EMAIL: 'me' }, 'ADMIN_EMAIL must be an e-mail address, such as someone@example.org.'],
    [{ ADMIN_PASSWORD: 'elevenchars' }, 'ADMIN_PASSWORD must have at least 12 characters.'],
    [
      { PAYLOAD_SECRET: 'short' },
      'PAYLOAD_SECRET must have at least 32 characters; leave it empty to have one made.',
    ],
    [
      { SMTP_HOST: 'mail', SMTP_USER: 'me' },
      'SMTP_USER and SMTP_PASSWORD belong together: set both or neither.',
    ],
    [
      { SMTP_HOST: 'mail', DKIM_DOMAIN: 'example.org' },
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all or none.',
    ],
    [{ SMTP_CONNECTIONS: '0' }, 'SMTP_CONNECTIONS must be a number from 1 to 50.'],
    [{ MAIL_EVENTS_SECRET: 'short' }, 'MAIL_EVENTS_SECRET must have at least 24 characters.'],
    [{ SMTP_RATE: 'fast' }, 'SMTP_RATE must be a number from 1 to 100000.'],
    [
      { SMTP_LOG_URL: 'https://mail.example.org/log' },
      'SMTP_LOG_URL must be an address with {message-id} in it, such as https://mail.example.org/log?id={message-id}.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of error, warn, info and debug.'],
    [
      { TRUSTED_PROXY: '10.0.0.0/40' },
      'TRUSTED_PROXY must be IP addresses or ranges separated by commas, such as 127.0.0.1, 10.0.0.0/8.',
    ],
    [
      { METRICS_FROM: 'localhost' },
      'METRICS_FROM must be IP addresses or ranges separated by commas, such as 127.0.0.1, 10.0.0.0/8.',
    ],
    [{ PAGE_MEMORY_MB: '7' }, 'PAGE_MEMORY_MB must be a number from 8 to 4096.'],
    [{ PAGE_MEMORY_MB: '4097' }, 'PAGE_MEMORY_MB must be a number from 8 to 4096.'],
    [{ PAGE_MEMORY_MB: '64 MB' }, 'PAGE_MEMORY_MB must be a number from 8 to 4096.'],
  ])('answers %j with one sentence', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(new StartError(sentence))
  })

  it('says every mistake at once', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT must .*\n.*LOG_LEVEL must/)
  })
})

describe('.env.example', () => {
  it('names every setting and no other', () => {
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted())
  })

  it('is valid and says the defaults', () => {
    expect(readSettings(example)).toEqual(readSettings({}))
  })
})
