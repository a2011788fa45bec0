import type { z } from 'zod'
import type { MessageKey } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { type FormError, type FormProblem, formProblems } from '../lib/form-state.ts'

/** The site on which a form was sent. */
export interface FormSite {
  id: string
  key: string
  /** The site's own host, when it claims one. */
  host: string | null
}

/** What a form is handled with. */
export interface FormContext {
  /** The connection of the one transaction in which everything is written, or nothing. */
  sql: Sql
  site: FormSite
  locale: Locale
  /** The address that readers use where no site claims the host. */
  publicUrl: string
  /** What the link held that led to the page. */
  key: string
  at: Date
}

export type FormAnswer =
  /** What was asked for is done; the reader is led to the page that says so, below the site's language. */
  | { kind: 'done'; path: string }
  | { kind: 'refused'; errors: readonly FormError[] }
  /** A file for the reader alone. */
  | { kind: 'file'; name: string; type: string; body: string }
  /** A program asked, which wants no page. */
  | { kind: 'noted' }

/** How often something may be done. */
export interface FormRule {
  times: number
  /** Seconds. */
  within: number
}

/** A field that somebody typed into, as it is shown again when the form's own page cannot be. */
export interface TypedField {
  label: MessageKey
  kind: 'name' | 'email' | 'website' | 'text'
}

interface Definition<Input> {
  /** Its name in the code, in limits and in consent records. */
  name: string
  /** Where its page stands, below a site's language; the form is posted there. */
  path: string
  schema: z.ZodType<Input>
  /** The fields that are typed into, in their order; what else is sent was chosen. */
  typed?: Readonly<Record<string, TypedField>>
  /** How often one client may send it. */
  perClient: FormRule
  /** How often it may be sent for one address, and which that is. */
  perTarget?: FormRule & { of: (input: Input) => string }
  /** Seconds for which the same form, sent again, is the same; absent where sending again changes nothing anyway. */
  onceFor?: number
  /** Where a program is led that filled the field which people do not see. */
  thanks: string
  /** Programs post to it, by an address that only they know: no stamp, no origin, no page. */
  isForPrograms?: boolean
  handle: (input: Input, context: FormContext) => Promise<FormAnswer>
}

/** What was typed, by the names of the fields. */
export type FormValues = Readonly<Record<string, readonly string[]>>

type Read<Input> = { input: Input } | { errors: readonly FormError[] }

export interface Form extends Omit<Definition<never>, 'schema' | 'handle' | 'perTarget'> {
  /** Reads what was typed, and gives back what is to be done with it. */
  read: (values: FormValues) => Read<FormWork>
}

/** A form that was read and found good. */
export interface FormWork {
  /** The address that is limited, with how often. */
  target: (FormRule & { address: string }) | null
  handle: (context: FormContext) => Promise<FormAnswer>
}

/** Makes a public form of a schema and of what is done with what the schema lets through. */
export function defineForm<Input>({ schema, handle, perTarget, ...rest }: Definition<Input>): Form {
  return {
    ...rest,
    read: (values) => {
      const parsed = schema.safeParse(values)
      if (!parsed.success) return { errors: errorsOf(parsed.error) }
      const { data } = parsed
      return {
        input: {
          target: perTarget
            ? { times: perTarget.times, within: perTarget.within, address: perTarget.of(data) }
            : null,
          handle: (context) => handle(data, context),
        },
      }
    },
  }
}

/** One sentence for each field; the first thing that is wrong with it is the one to mend. */
function errorsOf({ issues }: z.ZodError): FormError[] {
  const seen = new Set<string>()
  return issues.flatMap(({ path, message }) => {
    const field = String(path[0] ?? '')
    if (seen.has(field)) return []
    seen.add(field)
    return [{ field: field === '' ? null : field, problem: problemOf(message) }]
  })
}

const problemOf = (message: string): FormProblem =>
  formProblems.find((problem) => problem === message) ?? 'text'
