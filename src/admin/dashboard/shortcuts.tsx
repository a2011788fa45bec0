import { canSomewhere } from '../../../collections/shared/access.ts'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import type { PanelProps } from './panel-props.ts'
import './dashboard.css'

const heading = words('What would you like to do?', 'Que voulez-vous faire ?', '¿Qué quiere hacer?')

const actions: readonly [collection: string, label: Words][] = [
  ['news', words('Write a news item', 'Rédiger une actualité', 'Escribir una noticia')],
  ['statements', words('Publish a statement', 'Publier une déclaration', 'Publicar una declaración')],
  ['events', words('Announce an event', 'Annoncer un événement', 'Anunciar un evento')],
  ['documents', words('Add a document', 'Ajouter un document', 'Añadir un documento')],
  ['projects', words('Describe a project', 'Présenter un projet', 'Presentar un proyecto')],
]
const help = words('How do I …?', 'Comment faire ?', '¿Cómo se hace?')

/** The first thing on the dashboard: what communications staff come to do, in their words. */
export function Shortcuts({ user, i18n }: PanelProps) {
  if (!user || !canSomewhere(memberOf({ user }), 'draft')) return null
  return (
    <section aria-labelledby="shortcuts" className="shortcuts">
      <h2 id="shortcuts">{say(i18n.language, heading)}</h2>
      <ul>
        {actions.map(([collection, label]) => (
          <li key={collection}>
            <a href={`/admin/collections/${collection}/create`}>{say(i18n.language, label)}</a>
          </li>
        ))}
        <li>
          <a href="/admin/help">{say(i18n.language, help)}</a>
        </li>
      </ul>
    </section>
  )
}
