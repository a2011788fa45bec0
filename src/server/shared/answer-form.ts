import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { hasControlCharacters } from '../../lib/control-characters.ts'
import { type AnswerForm, type AnswerKind, answerKinds } from '../../lib/shared-draft.ts'

/** What somebody answers to a draft. */
export interface Answer {
  kind: AnswerKind
  name: string
  text: string
}

/** The longest body of the form, in octets: its fields at their longest, each letter in twelve octets. */
export const longestAnswer = 64_000

const bidirectional = /[\u202a-\u202e\u2066-\u2069]/g

const line = z
  .string()
  .transform((value) => value.normalize('NFKC').replaceAll(bidirectional, '').trim())
  .refine((value) => !hasControlCharacters(value.replaceAll(/[\r\n\t]/g, ' ')))

const schema = z.object({ kind: z.enum(answerKinds), name: line, text: line })

/**
 * Reads the form below a frozen draft.
 *
 * @param body - `application/x-www-form-urlencoded`
 * @returns the answer, or the form as it is to be shown again, or null for what no form of ours sends
 */
export function readAnswer(body: Buffer): { answer: Answer } | { form: AnswerForm } | null {
  const sent = new URLSearchParams(body.toString('utf8'))
  const read = schema.safeParse({
    kind: sent.get('kind'),
    name: sent.get('name') ?? '',
    text: sent.get('text') ?? '',
  })
  if (!read.success) return null
  const { kind, name, text } = read.data
  const wrong = [
    ...(isOneLine(name) && name !== '' && name.length <= 100 ? [] : (['name'] as const)),
    ...(text.length <= 4_000 && (text !== '' || kind === 'approval') ? [] : (['text'] as const)),
  ]
  return wrong.length > 0 ? { form: { name, text, wrong } } : { answer: { kind, name, text } }
}

const isOneLine = (text: string): boolean => !/[\r\n]/.test(text)

/**
 * Whether a form comes from our own page. The page keeps its address to itself, so that browsers send the
 * origin `null` with its form (Fetch, section 3.1) and tell by `Sec-Fetch-Site` that it is ours.
 */
export function isFromOwnPage({ headers }: Pick<IncomingMessage, 'headers'>, origin: string): boolean {
  const { origin: given, 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin') return false
  return given === origin || (given === 'null' && site === 'same-origin')
}
