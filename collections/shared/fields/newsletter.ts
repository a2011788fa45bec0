import type { Field, SelectField } from 'payload'
import { type NewsletterFrequency, newsletterFrequencies } from '../../../src/lib/kinds.ts'
import { type Choices, choice } from './choice.ts'
import { checkbox, row } from './simple.ts'
import { localizedLongText, localizedText } from './text.ts'
import { words } from './words.ts'

const frequencies: Choices<NewsletterFrequency> = {
  values: newsletterFrequencies,
  labels: {
    weekly: words('Weekly', 'Hebdomadaire', 'Semanal'),
    monthly: words('Monthly', 'Mensuelle', 'Mensual'),
    quarterly: words('Quarterly', 'Trimestrielle', 'Trimestral'),
    irregular: words('Now and then', 'De temps à autre', 'De vez en cuando'),
  },
}

const frequency = (): SelectField =>
  choice('frequency', words('How often', 'Fréquence', 'Frecuencia'), frequencies)

/** What is told about a newsletter before somebody signs up. */
export function newsletterFields(isNameRequired = false): Field[] {
  return [
    localizedText('name', words('Name', 'Nom', 'Nombre'), { isRequired: isNameRequired }),
    row(
      frequency(),
      checkbox(
        'hasArchive',
        words(
          'Past issues are shown',
          'Les anciens numéros sont visibles',
          'Se muestran los números anteriores',
        ),
      ),
    ),
    localizedLongText('introduction', words('Introduction', 'Présentation', 'Presentación'), {
      help: words(
        'What subscribers get, and how often.',
        'Ce que reçoivent les abonnés, et à quel rythme.',
        'Qué reciben los suscriptores y con qué frecuencia.',
      ),
    }),
  ]
}
