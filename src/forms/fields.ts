import { z } from 'zod'
import { plainLine, plainLines } from '../lib/control-characters.ts'
import { normalEmailAddress } from '../lib/email-address.ts'
import type { FormProblem } from '../lib/form-state.ts'
import { isWebAddress } from '../lib/web-address.ts'

/**
 * The kinds of fields of the public forms. What a browser sends is a list of texts for each name; messages are
 * problems, which become sentences on the page.
 */

const problem = (name: FormProblem): FormProblem => name

/** The first value of a name; a name that was not sent is empty. */
const first = z
  .array(z.string())
  .optional()
  .transform((values) => values?.[0] ?? '')

/** A field that holds one line, without anything that could break out of it. */
export function line({ most, isRequired = true }: { most: number; isRequired?: boolean }) {
  return first
    .transform(plainLine)
    .refine((value) => !isRequired || value !== '', problem('required'))
    .refine((value) => value.length <= most, problem('long'))
}

/** A field that holds some sentences, with their line breaks. */
export function paragraphs({ most, isRequired = true }: { most: number; isRequired?: boolean }) {
  return first
    .transform(plainLines)
    .refine((value) => !isRequired || value !== '', problem('required'))
    .refine((value) => value.length <= most, problem('long'))
}

/** An e-mail address, in the form in which it is stored. */
export function email() {
  return first.transform((value, context) => {
    const address = normalEmailAddress(value)
    if (address !== null) return address
    context.addIssue({ code: 'custom', message: problem(value.trim() === '' ? 'required' : 'email') })
    return z.NEVER
  })
}

/** One of a few values. */
export function oneOf<Value extends string>(offered: readonly Value[]) {
  return first.transform((value, context) => {
    const chosen = offered.find((each) => each === value)
    if (chosen !== undefined) return chosen
    context.addIssue({ code: 'custom', message: problem(value === '' ? 'required' : 'choice') })
    return z.NEVER
  })
}

/** A box that has to be ticked. */
export function consent() {
  return first.refine((value) => value === 'yes', problem('consent'))
}

/** A box that may be ticked. */
export function box() {
  return first.transform((value) => value === 'yes')
}

/** An address on the web that may be left out; one without its beginning gets it. */
export function webAddress({ most }: { most: number }) {
  return line({ most, isRequired: false })
    .transform((value) => (value === '' || /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`))
    .refine((value) => value === '' || isWebAddress(value), problem('address'))
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Any number of items of a noun, by their ids. */
export function ids({ isRequired = false } = {}) {
  return z
    .array(z.string().regex(uuid, problem('choice')))
    .max(100, problem('choice'))
    .optional()
    .transform((values) => [...new Set(values ?? [])])
    .refine((values) => !isRequired || values.length > 0, problem('required'))
}
