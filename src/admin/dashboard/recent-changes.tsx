import type { CollectionSlug } from 'payload'
import { sitesWhere } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { actionWords } from '../../../collections/shared/history-actions.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import type { PanelProps } from './panel-props.ts'
import { untitledNames } from './untitled.ts'
import { ago } from './waiting.tsx'
import './dashboard.css'

const heading = words(
  'Recent changes at your sites',
  'Changements récents sur vos sites',
  'Cambios recientes en sus sitios',
)
const nothing = words('Nothing has changed yet.', 'Rien n’a encore changé.', 'Aún no ha cambiado nada.')

/** What the list leaves out: accounts, settings and readers are for those who read the whole history. */
const left = ['users', 'sites', 'redirects', 'subscriptions']

/** On the dashboard: what people did lately at the sites where whoever looks works. */
export async function RecentChanges({ user, payload, i18n }: PanelProps) {
  const member = memberOf({ user })
  const sites = sitesWhere(member, 'see')
  if (!user || (sites !== 'all' && sites.length === 0)) return null
  const panel = i18n.language
  // Everybody who works at a site sees its drafts; the whole history with its details is for managers.
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: {
      and: [
        { noun: { not_in: left } },
        { user: { exists: true } },
        ...(sites === 'all' ? [] : [{ site: { in: sites } }]),
      ],
    },
    sort: '-at',
    limit: 10,
    depth: 0,
    pagination: false,
  })
  const names = await untitledNames({ payload, user }, docs)
  return (
    <section aria-labelledby="recent-changes" className="waiting">
      <h2 id="recent-changes">{say(panel, heading)}</h2>
      {docs.length === 0 && <p>{say(panel, nothing)}</p>}
      <ul>
        {docs.map((entry) => {
          const said = actionWords[entry.action]
          const name = entry.title || names.get(entry.itemId ?? '')
          return (
            <li key={entry.id}>
              <strong>{said ? say(panel, said) : entry.action}</strong>
              {!name || entry.action === 'delete' ? (
                <span>{name ?? nounOf(payload, entry.noun, panel)}</span>
              ) : (
                <a href={`/admin/collections/${entry.noun}/${entry.itemId}`}>{name}</a>
              )}
              <span>{`${entry.userName ?? ''} · ${ago(entry.at, panel)}`}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What kind of item it is, where no name is known. */
function nounOf(payload: PanelProps['payload'], noun: string | null | undefined, panel: string): string {
  const label = payload.collections[noun as CollectionSlug]?.config.labels.singular
  const said: Readonly<Record<string, unknown>> = typeof label === 'object' ? { ...label } : {}
  return String(said[panel] ?? said['en'] ?? noun ?? '')
}
