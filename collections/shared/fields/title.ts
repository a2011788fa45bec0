import type { TextareaField, TextField } from 'payload'
import type { FieldOptions } from './options.ts'
import { localizedLongText, localizedText } from './text.ts'
import { type Words, words } from './words.ts'

/** The title of an item, without which nothing is published. */
export function title(help?: Words): TextField {
  return localizedText('title', words('Title', 'Titre', 'Título'), {
    isRequired: true,
    ...(help && { help }),
  })
}

/** The few words above a title. */
export function kicker(): TextField {
  return localizedText('kicker', words('Kicker', 'Surtitre', 'Antetítulo'), {
    maxLength: 120,
    help: words(
      'A few words above the title, such as an office or a series.',
      'Quelques mots au-dessus du titre : un bureau, une série.',
      'Unas palabras sobre el título: una oficina, una serie.',
    ),
  })
}

/** What lists, search engines and shared links show of an item. */
export function summary(options: FieldOptions = {}): TextareaField {
  return localizedLongText('summary', words('Summary', 'Résumé', 'Resumen'), {
    maxLength: 1000,
    help: words(
      'One to three sentences. Lists, search engines and shared links show them.',
      'Une à trois phrases, reprises dans les listes, les moteurs de recherche et les partages.',
      'De una a tres frases. Aparecen en listas, buscadores y enlaces compartidos.',
    ),
    ...options,
  })
}
