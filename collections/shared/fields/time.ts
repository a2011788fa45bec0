import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'
import type { FieldOptions } from './options.ts'
import { text } from './text.ts'
import { inLanguageOf, type Words, words } from './words.ts'

/** Whether a text is a time of the day such as "09:30". */
export function isTimeOfDay(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
}

/** Whether a text names a zone of the IANA time zone database such as "Europe/Brussels". */
export function isTimeZone(value: string): boolean {
  // Intl also takes offsets such as "+02:00", which know nothing of summer time.
  if (value.length > 60 || !/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

const timeRefusal = words(
  'Write the time as 09:30.',
  'Écrivez l’heure sous la forme 09:30.',
  'Escriba la hora como 09:30.',
)

const zoneRefusal = words(
  'Write the zone as Europe/Brussels.',
  'Écrivez le fuseau sous la forme Europe/Brussels.',
  'Escriba la zona como Europe/Brussels.',
)

const checkedBy =
  (isGood: (value: string) => boolean, refusal: Words): TextFieldSingleValidation =>
  (value, options) =>
    value && !isGood(value) ? inLanguageOf(options.req, refusal) : checkText(value, options)

/** A time of the day, on the clock of the item's time zone. */
export function timeOfDay(name: string, label: Words, options: FieldOptions = {}): TextField {
  return text(name, label, {
    ...options,
    maxLength: 5,
    placeholder: '09:30',
    validate: checkedBy(isTimeOfDay, timeRefusal),
  })
}

/** The zone in which the times of an item are meant. Names such as "CET" are computed from it, never typed. */
export function timeZone(): TextField {
  return {
    ...text('timeZone', words('Time zone', 'Fuseau horaire', 'Zona horaria'), {
      help: words(
        'The zone of the place, as Europe/Brussels. Summer time follows by itself.',
        'Celui du lieu, par exemple Europe/Brussels. L’heure d’été s’applique d’elle-même.',
        'La del lugar, por ejemplo Europe/Brussels. El horario de verano se aplica solo.',
      ),
      maxLength: 60,
      placeholder: 'Europe/Brussels',
      validate: checkedBy(isTimeZone, zoneRefusal),
    }),
    defaultValue: 'Europe/Brussels',
  }
}
