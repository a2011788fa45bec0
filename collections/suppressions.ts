import { type SuppressionReason, suppressionReasons } from '../src/lib/kinds.ts'
import { suppressionWords } from './shared/consent-words.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { moment, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const reasons: Choices<SuppressionReason> = {
  values: suppressionReasons,
  labels: suppressionWords,
}

const noted = { isReadOnly: true, isRequired: true }

/** Addresses that are not written to, as keyed hashes: nobody can read them, and no import brings them back. */
export const Suppressions = defineCollection({
  slug: 'suppressions',
  group: 'engage',
  ownership: 'system',
  writer: 'administrator',
  labels: {
    singular: words('Suppressed address', 'Adresse bloquée', 'Dirección bloqueada'),
    plural: words('Suppressed addresses', 'Adresses bloquées', 'Direcciones bloqueadas'),
  },
  description: words(
    'Addresses that are not written to any more. They are kept as keyed hashes and cannot be read.',
    'Les adresses auxquelles on n’écrit plus. Elles sont gardées sous forme d’empreintes et ne peuvent être lues.',
    'Direcciones a las que ya no se escribe. Se guardan como resúmenes con clave y no pueden leerse.',
  ),
  useAsTitle: 'hash',
  columns: ['hash', 'reason', 'at'],
  fields: [
    { ...text('hash', words('Keyed hash', 'Empreinte à clé', 'Resumen con clave'), noted), unique: true },
    row(
      choice('reason', words('Reason', 'Raison', 'Motivo'), reasons, noted),
      moment('at', words('When', 'Quand', 'Cuándo'), noted),
    ),
  ],
})
