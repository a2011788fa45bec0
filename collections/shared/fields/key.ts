import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'
import { text } from './text.ts'
import { inLanguageOf, words } from './words.ts'

const refusal = words(
  'Begin with a letter; use small letters a to z, digits and hyphens.',
  'Commencez par une lettre ; utilisez des minuscules de a à z, des chiffres et des traits d’union.',
  'Empiece por una letra; use minúsculas de la a a la z, cifras y guiones.',
)

/** Whether a text may be a key: it may stand in an address and never needs to change. */
export function isKey(value: string): boolean {
  return value.length <= 60 && /^[a-z][a-z0-9-]+$/.test(value)
}

const validate: TextFieldSingleValidation = (value, options) =>
  value && !isKey(value) ? inLanguageOf(options.req, refusal) : checkText(value, options)

/** The unchanging short name of something; addresses and settings refer to it. */
export function key(): TextField {
  return {
    ...text('key', words('Key', 'Clé', 'Clave'), {
      isRequired: true,
      isInSidebar: true,
      maxLength: 60,
      validate,
      help: words(
        'A short name for addresses, such as "integration". It cannot be changed later.',
        'Un nom court pour les adresses, par exemple « integration ». Il ne peut plus être modifié ensuite.',
        'Un nombre corto para las direcciones, por ejemplo «integration». Después no se puede cambiar.',
      ),
    }),
    unique: true,
    access: { update: () => false },
  }
}

/** The short name of a row, by which pages and programs find it; hidden from nobody, needed by few. */
export function rowKey(): TextField {
  return text('key', words('Key', 'Clé', 'Clave'), {
    maxLength: 60,
    validate,
    help: words(
      'A short name that stays the same, for programs. May be left empty.',
      'Un nom court et stable, destiné aux programmes. Peut rester vide.',
      'Un nombre corto y estable, para los programas. Puede quedar vacío.',
    ),
  })
}
