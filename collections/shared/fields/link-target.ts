import type { Field, NamedGroupField } from 'payload'
import { relation } from './relation.ts'
import { row } from './simple.ts'
import { group } from './structure.ts'
import { localizedText } from './text.ts'
import { linkAddress } from './web-address.ts'
import { type Words, words } from './words.ts'

/** Where a link leads: a page of one of the sites, or any address. */
export function linkTarget(): Field {
  return row(
    relation('page', 'pages', words('Page', 'Page', 'Página'), {
      width: '50%',
      help: words(
        'A page of one of the sites.',
        'Une page de l’un des sites.',
        'Una página de uno de los sitios.',
      ),
    }),
    linkAddress('address', words('or address', 'ou adresse', 'o dirección'), {
      width: '50%',
      help: words(
        'Used when no page is chosen.',
        'Utilisée si aucune page n’est choisie.',
        'Se usa si no se elige ninguna página.',
      ),
    }),
  )
}

/** The words of a link. They must say where it leads when they are read alone. */
export function linkLabel(name = 'label'): Field {
  return localizedText(name, words('Link text', 'Texte du lien', 'Texto del enlace'), {
    maxLength: 120,
    help: words(
      'Says where the link leads, not "click here".',
      'Dit où mène le lien, pas « cliquez ici ».',
      'Dice adónde lleva el enlace, no «haga clic aquí».',
    ),
  })
}

/** A link with its words, stored together. */
export function link(name: string, label: Words, help?: Words): NamedGroupField {
  return group(name, label, [linkLabel(), linkTarget()], help && { help })
}

/** What the reader is asked to do, as a link below the text. */
export function callToAction(): NamedGroupField {
  return link('callToAction', words('Call to action', 'Appel à l’action', 'Llamada a la acción'))
}
