import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from '../database/start-error.ts'
import { mailSchema, type SmtpSettings, smtpSettings } from './mail-settings.ts'
import { emailAddress, onOff, portNumber, setting } from './setting.ts'

function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return isWeb && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
}

function isDatabaseAddress(value: string): boolean {
  const url = URL.parse(value)
  return (url?.protocol === 'postgres:' || url?.protocol === 'postgresql:') && url.pathname.length > 1
}

function isAddressOrRange(value: string): boolean {
  const [address = '', bits] = value.split('/')
  const version = isIP(address)
  if (version === 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

const addresses = (name: string) =>
  z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim()))
    .refine(
      (list) => list.every(isAddressOrRange),
      `${name} must be IP addresses or ranges separated by commas, such as 127.0.0.1, 10.0.0.0/8.`,
    )

const pageMemoryRule = 'PAGE_MEMORY_MB must be a number from 8 to 4096.'

/** Every setting that the program reads from the environment; `.env.example` names the same ones. */
export const settingsSchema = z.object({
  PORT: setting(portNumber('PORT').default(3000)),
  HOST: setting(z.string().optional()),
  PUBLIC_URL: setting(
    z
      .string()
      .refine(isWebAddress, 'PUBLIC_URL must be an address without a path, such as https://www.example.org.')
      .optional(),
  ),
  TRUSTED_PROXY: setting(addresses('TRUSTED_PROXY').default([])),
  METRICS_FROM: setting(addresses('METRICS_FROM').default(['127.0.0.1', '::1'])),
  PAGE_MEMORY_MB: setting(
    z
      .string()
      .regex(/^\d{1,4}$/, pageMemoryRule)
      .transform(Number)
      .refine((megabytes) => megabytes >= 8 && megabytes <= 4_096, pageMemoryRule)
      .default(48),
  ),
  DATA_DIR: setting(z.string().default('./data')),
  DATABASE_URL: setting(
    z
      .string()
      .refine(isDatabaseAddress, 'DATABASE_URL must look like postgres://user:password@host:5432/database.')
      .optional(),
  ),
  DEMO_CONTENT: setting(onOff('DEMO_CONTENT').default('on')),
  ADMIN_EMAIL: setting(emailAddress('ADMIN_EMAIL').default('administrator@example.org')),
  ADMIN_PASSWORD: setting(z.string().min(12, 'ADMIN_PASSWORD must have at least 12 characters.').optional()),
  PAYLOAD_SECRET: setting(
    z
      .string()
      .min(32, 'PAYLOAD_SECRET must have at least 32 characters; leave it empty to have one made.')
      .optional(),
  ),
  ...mailSchema.shape,
  LOG_LEVEL: setting(
    z
      .enum(['error', 'warn', 'info', 'debug'], 'LOG_LEVEL must be one of error, warn, info and debug.')
      .default('info'),
  ),
})

/** All settings, checked, under the names that the code uses. */
export interface Settings {
  port: number
  /** The address to listen on; every address of the machine unless set. */
  host?: string
  publicUrl: string
  /** Addresses and ranges of proxies whose word about the client is believed. */
  trustedProxies: string[]
  /** Addresses and ranges of clients that may read the metrics. */
  metricsFrom: string[]
  /** How much memory finished pages may take, in octets. */
  pageMemoryBytes: number
  /** Absolute. */
  dataDir: string
  /** Absent: the embedded server in `dataDir` is used. */
  databaseUrl?: string
  hasDemoContent: boolean
  administrator: { email: string; password?: string }
  /** Absent: made once and kept in `dataDir`. */
  payloadSecret?: string
  smtp?: SmtpSettings
  /** Shared with the mail service, which signs with it what it reports of bounces. */
  mailEventsSecret?: string
  logLevel: 'error' | 'warn' | 'info' | 'debug'
}

/** Reads and checks all settings; a mistake is a StartError with one sentence for each. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const parsed = settingsSchema.safeParse(env)
  if (!parsed.success) {
    throw new StartError(parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const values = parsed.data
  const smtp = smtpSettings(values)
  return {
    port: values.PORT,
    publicUrl: new URL(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).origin,
    trustedProxies: values.TRUSTED_PROXY,
    metricsFrom: values.METRICS_FROM,
    pageMemoryBytes: values.PAGE_MEMORY_MB * 1_000_000,
    dataDir: path.resolve(values.DATA_DIR),
    hasDemoContent: values.DEMO_CONTENT === 'on',
    administrator: {
      email: values.ADMIN_EMAIL,
      ...(values.ADMIN_PASSWORD !== undefined && { password: values.ADMIN_PASSWORD }),
    },
    logLevel: values.LOG_LEVEL,
    ...(values.HOST !== undefined && { host: values.HOST }),
    ...(values.DATABASE_URL !== undefined && { databaseUrl: values.DATABASE_URL }),
    ...(values.PAYLOAD_SECRET !== undefined && { payloadSecret: values.PAYLOAD_SECRET }),
    ...(smtp && { smtp }),
    ...(values.MAIL_EVENTS_SECRET !== undefined && { mailEventsSecret: values.MAIL_EVENTS_SECRET }),
  }
}
