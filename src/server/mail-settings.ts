import { z } from 'zod'
import { StartError } from '../database/start-error.ts'
import { emailAddress, onOff, portNumber, setting } from './setting.ts'

const wholeNumber = (name: string, most: number) => {
  const rule = `${name} must be a number from 1 to ${most}.`
  return z
    .string()
    .regex(/^\d{1,6}$/, rule)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, rule)
}

const isAskable = (value: string): boolean =>
  /^https?:\/\//.test(value) && value.includes('{message-id}') && URL.canParse(value)

/** The settings about mail. */
export const mailSchema = z.object({
  SMTP_HOST: setting(z.string().optional()),
  SMTP_PORT: setting(portNumber('SMTP_PORT').default(587)),
  SMTP_SECURE: setting(onOff('SMTP_SECURE').default('off')),
  SMTP_USER: setting(z.string().optional()),
  SMTP_PASSWORD: setting(z.string().optional()),
  SMTP_FROM: setting(emailAddress('SMTP_FROM').default('no-reply@example.org')),
  SMTP_CONNECTIONS: setting(wholeNumber('SMTP_CONNECTIONS', 50).default(5)),
  SMTP_RATE: setting(wholeNumber('SMTP_RATE', 100_000).optional()),
  SMTP_LOG_URL: setting(
    z
      .string()
      .refine(
        isAskable,
        'SMTP_LOG_URL must be an address with {message-id} in it, such as https://mail.example.org/log?id={message-id}.',
      )
      .optional(),
  ),
  SMTP_LOG_TOKEN: setting(z.string().optional()),
  DKIM_DOMAIN: setting(z.string().optional()),
  DKIM_SELECTOR: setting(z.string().optional()),
  DKIM_KEY_FILE: setting(z.string().optional()),
})

/** How mail leaves; without it mail stays in the outbox of the admin panel. */
export interface SmtpSettings {
  host: string
  port: number
  isSecure: boolean
  from: string
  user?: string
  password?: string
  /** How many conversations one process has at a time. */
  connections: number
  /** Messages a second at most, of all processes together. */
  rate?: number
  /** Where it can be asked whether the mail server has taken a message. */
  log?: { url: string; token?: string }
  /** The key that messages are signed with: RSA or Ed25519, as PEM. */
  dkim?: { domain: string; selector: string; keyFile: string }
}

type Values = z.output<typeof mailSchema>

/** @throws StartError when settings that belong together are not set together */
export function smtpSettings(values: Values): SmtpSettings | undefined {
  if (values.SMTP_HOST === undefined) return undefined
  if ((values.SMTP_USER === undefined) !== (values.SMTP_PASSWORD === undefined)) {
    throw new StartError('SMTP_USER and SMTP_PASSWORD belong together: set both or neither.')
  }
  const dkim = dkimOf(values)
  return {
    host: values.SMTP_HOST,
    port: values.SMTP_PORT,
    isSecure: values.SMTP_SECURE === 'on',
    from: values.SMTP_FROM,
    connections: values.SMTP_CONNECTIONS,
    ...(values.SMTP_USER !== undefined && { user: values.SMTP_USER }),
    ...(values.SMTP_PASSWORD !== undefined && { password: values.SMTP_PASSWORD }),
    ...(values.SMTP_RATE !== undefined && { rate: values.SMTP_RATE }),
    ...(values.SMTP_LOG_URL !== undefined && {
      log: {
        url: values.SMTP_LOG_URL,
        ...(values.SMTP_LOG_TOKEN !== undefined && { token: values.SMTP_LOG_TOKEN }),
      },
    }),
    ...(dkim && { dkim }),
  }
}

function dkimOf(values: Values): SmtpSettings['dkim'] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile } = values
  if (domain === undefined && selector === undefined && keyFile === undefined) return undefined
  if (domain === undefined || selector === undefined || keyFile === undefined) {
    throw new StartError('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all or none.')
  }
  return { domain, selector, keyFile }
}
