import type { EmailField, TextField, TextFieldSingleValidation } from 'payload'
import { email as checkEmail, text as checkText } from 'payload/shared'
import { isLinkAddress, isWebAddress, webAddressLimit } from '../../../src/lib/web-address.ts'
import { common, type FieldOptions } from './options.ts'
import { text } from './text.ts'
import { inLanguageOf, type Words, words } from './words.ts'

/** RFC 5321: an address longer than this cannot be delivered to. Cut before anything is matched. */
const emailLimit = 254

const webRefusal = words(
  'Write a whole address that begins with https://',
  'Écrivez une adresse complète qui commence par https://',
  'Escriba una dirección completa que empiece por https://',
)

/** What an editor is told whose link leads nowhere. */
export const linkRefusal = words(
  'Write an address that begins with https:// or mailto:, or a path on this site that begins with /',
  'Écrivez une adresse qui commence par https:// ou mailto:, ou un chemin de ce site qui commence par /',
  'Escriba una dirección que empiece por https:// o mailto:, o una ruta de este sitio que empiece por /',
)

const checkedBy =
  (isGood: (value: string) => boolean, refusal: Words): TextFieldSingleValidation =>
  (value, options) =>
    value && !isGood(value) ? inLanguageOf(options.req, refusal) : checkText(value, options)

/** An address on the web. */
export function webAddress(name: string, label: Words, options: FieldOptions = {}): TextField {
  return text(name, label, {
    ...options,
    maxLength: webAddressLimit,
    placeholder: 'https://',
    validate: checkedBy(isWebAddress, webRefusal),
  })
}

/** An address that a link of a page may lead to. */
export function linkAddress(name: string, label: Words, options: FieldOptions = {}): TextField {
  return text(name, label, {
    ...options,
    maxLength: webAddressLimit,
    placeholder: 'https://',
    validate: checkedBy(isLinkAddress, linkRefusal),
  })
}

const emailRefusal = words(
  'This e-mail address is too long.',
  'Cette adresse électronique est trop longue.',
  'Esta dirección de correo electrónico es demasiado larga.',
)

/** An e-mail address. */
export function emailAddress(name: string, label: Words, options: FieldOptions = {}): EmailField {
  return {
    name,
    type: 'email',
    ...common(label, options),
    validate: (value, validation) =>
      value && value.length > emailLimit
        ? inLanguageOf(validation.req, emailRefusal)
        : checkEmail(value, validation),
  }
}
