import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'
import { parsePartialDate } from '../../../src/lib/partial-dates.ts'
import type { FieldOptions } from './options.ts'
import { text } from './text.ts'
import { inLanguageOf, type Words, words } from './words.ts'

/** Whether a text is a real date to the year ("2012"), the month ("2012-03") or the day ("2012-03-29"). */
export function isPartialDate(value: string): boolean {
  // Before the year 1000 it is a slip of the keyboard, and JavaScript reads the years below 100 as 19xx.
  return !value.startsWith('0') && parsePartialDate(value) !== undefined
}

const refusal = words(
  'Write the date as 2012, 2012-03 or 2012-03-29.',
  'Écrivez la date sous la forme 2012, 2012-03 ou 2012-03-29.',
  'Escriba la fecha como 2012, 2012-03 o 2012-03-29.',
)

const validate: TextFieldSingleValidation = (value, options) => {
  if (value && !isPartialDate(value)) return inLanguageOf(options.req, refusal)
  return checkText(value, options)
}

const hint = words(
  'As exactly as it is known: 2012, 2012-03 or 2012-03-29.',
  'Avec la précision connue : 2012, 2012-03 ou 2012-03-29.',
  'Con la precisión conocida: 2012, 2012-03 o 2012-03-29.',
)

/** A date that keeps the precision that is known. */
export function partialDate(name: string, label: Words, options: FieldOptions = {}): TextField {
  return text(name, label, { help: hint, ...options, maxLength: 10, placeholder: '2012-03-29', validate })
}

/** The date of an item; stands in the sidebar. */
export function itemDate(help?: Words): TextField {
  return partialDate('date', words('Date', 'Date', 'Fecha'), {
    isInSidebar: true,
    isIndexed: true,
    ...(help && { help }),
  })
}
