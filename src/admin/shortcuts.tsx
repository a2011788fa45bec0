import type { PayloadRequest } from 'payload'
import { canSomewhere } from '../../collections/shared/access.ts'
import { type Words, words } from '../../collections/shared/fields/words.ts'
import { memberOf } from '../../collections/shared/member.ts'
import './shortcuts.css'

const heading = words('What would you like to do?', 'Que voulez-vous faire ?', '¿Qué quiere hacer?')

const actions: readonly [collection: string, label: Words][] = [
  ['news', words('Write a news item', 'Rédiger une actualité', 'Escribir una noticia')],
  ['statements', words('Publish a statement', 'Publier une déclaration', 'Publicar una declaración')],
  ['events', words('Announce an event', 'Annoncer un événement', 'Anunciar un evento')],
  ['documents', words('Add a document', 'Ajouter un document', 'Añadir un documento')],
  ['projects', words('Describe a project', 'Présenter un projet', 'Presentar un proyecto')],
]

const waiting = {
  none: words('Nothing waits to be accepted.', 'Rien n’attend votre accord.', 'Nada espera su aceptación.'),
  some: words(
    'Items of other sites wait to be accepted: ',
    'Contenus d’autres sites en attente d’accord : ',
    'Contenidos de otros sitios que esperan su aceptación: ',
  ),
}

interface Props {
  user: PayloadRequest['user']
  payload: PayloadRequest['payload']
  i18n: { language: string }
}

/** The first thing on the dashboard: what communications staff come to do, in their words. */
export async function Shortcuts({ user, payload, i18n }: Props) {
  const say = (text: Words) =>
    i18n.language === 'fr' || i18n.language === 'es' ? text[i18n.language] : text.en
  const member = memberOf({ user })
  if (!user || !canSomewhere(member, 'draft')) return null
  const { totalDocs } = await payload.count({
    collection: 'placements',
    where: { state: { equals: 'requested' } },
    overrideAccess: false,
    user,
  })
  const placements = '/admin/collections/placements?where[state][equals]=requested'
  return (
    <section className="shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say(heading)}</h2>
      <ul>
        {actions.map(([collection, label]) => (
          <li key={collection}>
            <a href={`/admin/collections/${collection}/create`}>{say(label)}</a>
          </li>
        ))}
      </ul>
      <p>{totalDocs === 0 ? say(waiting.none) : <a href={placements}>{say(waiting.some) + totalDocs}</a>}</p>
    </section>
  )
}
