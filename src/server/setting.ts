import { z } from 'zod'

/** An empty value in the environment means "not set", so that `.env` may name every setting. */
function emptyMeansUnset(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}

/** A setting that may be left empty. */
export function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess(emptyMeansUnset, schema)
}

/** A port, said as text. */
export const portNumber = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} must be a number from 1 to 65535.`)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, `${name} must be a number from 1 to 65535.`)

/** A yes or no. */
export const onOff = (name: string) => z.enum(['on', 'off'], `${name} must be "on" or "off".`)

/** An address that mail goes to or comes from. */
export const emailAddress = (name: string) =>
  z.email(`${name} must be an e-mail address, such as someone@example.org.`)
