import { canSomewhere } from '../../../collections/shared/access.ts'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { idOf } from '../../lib/id-of.ts'
import type { Review } from '../../payload-types.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import type { PanelProps } from './panel-props.ts'
import './dashboard.css'

const heading = words('What waits for you', 'Ce qui vous attend', 'Lo que le espera')
const nothing = words(
  'Nobody waits for an answer of yours.',
  'Personne n’attend de réponse de votre part.',
  'Nadie espera una respuesta suya.',
)
const placements = words(
  'Items of other sites to accept: {count}',
  'Contenus d’autres sites à accepter : {count}',
  'Contenidos de otros sitios por aceptar: {count}',
)
const applications = words(
  'Applications to the network to decide: {count}',
  'Candidatures au réseau à examiner : {count}',
  'Solicitudes a la red por decidir: {count}',
)

/** Why something stands in the list, from what is most urgent to what only has to be known. */
const groups = {
  review: words('To review', 'À relire', 'Por revisar'),
  changes: words('Changes were requested', 'Modifications demandées', 'Con cambios solicitados'),
  approved: words('Approved, to publish', 'Approuvé, à publier', 'Aprobado, por publicar'),
  others: words('Waits for others', 'Attend d’autres personnes', 'Espera a otras personas'),
} satisfies Record<string, Words>
type Group = keyof typeof groups
const order = Object.keys(groups) as Group[]

const between = words('{from} → {to}, {time}', '{from} → {to}, {time}', '{from} → {to}, {time}')

function groupOf(review: Review, me: string): Group | null {
  const [isReviewer, isMine] = [idOf(review.reviewer) === me, idOf(review.requestedBy) === me]
  if (review.state === 'in-review') return isReviewer ? 'review' : isMine ? 'others' : null
  if (review.state === 'changes-requested') return isMine ? 'changes' : null
  if (review.state === 'approved') return isReviewer ? 'approved' : isMine ? 'others' : null
  return null
}

/** How long ago a moment was, such as "3 days ago". */
export function ago(moment: string, language: string, now = Date.now()): string {
  const minutes = Math.round((new Date(moment).getTime() - now) / 60_000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (minutes > -60) return format.format(minutes, 'minute')
  if (minutes > -48 * 60) return format.format(Math.round(minutes / 60), 'hour')
  return format.format(Math.round(minutes / 60 / 24), 'day')
}

async function namesOf(payload: PanelProps['payload'], reviews: readonly Review[]) {
  const ids = reviews.flatMap(({ requestedBy, reviewer }) => [idOf(requestedBy), idOf(reviewer)])
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids.filter((id) => id !== null) } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** Applications wait for those who may decide on them; of others the CMS would refuse to count. */
async function countApplications({ user, payload }: Pick<PanelProps, 'user' | 'payload'>): Promise<number> {
  if (!user || !canSomewhere(memberOf({ user }), 'publish')) return 0
  const { totalDocs } = await payload.count({
    collection: 'network-applications',
    where: { state: { equals: 'waiting' } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}

/** On the dashboard: reviews, answers, placements and applications that wait for whoever looks, and since when. */
export async function Waiting({ user, payload, i18n }: PanelProps) {
  if (!user || !canSomewhere(memberOf({ user }), 'translate')) return null
  const panel = i18n.language
  const readable = { depth: 0, overrideAccess: false, user } as const
  const [found, asked, applied] = await Promise.all([
    payload.find({
      collection: 'reviews',
      where: { or: [{ reviewer: { equals: user.id } }, { requestedBy: { equals: user.id } }] },
      sort: 'since',
      limit: 50,
      ...readable,
    }),
    payload.count({ collection: 'placements', where: { state: { equals: 'requested' } }, ...readable }),
    countApplications({ user, payload }),
  ])
  const names = await namesOf(payload, found.docs)
  const nameOf = (person: Review['reviewer']) => names.get(idOf(person) ?? '') ?? '–'
  const rows = order.flatMap((group) =>
    found.docs.filter((review) => groupOf(review, user.id) === group).map((review) => ({ group, review })),
  )
  return (
    <section aria-labelledby="waiting" className="waiting">
      <h2 id="waiting">{say(panel, heading)}</h2>
      {rows.length === 0 && asked.totalDocs === 0 && applied === 0 && <p>{say(panel, nothing)}</p>}
      <ul>
        {rows.map(({ group, review }) => (
          <li key={review.id}>
            <strong>{say(panel, groups[group])}</strong>
            <a href={`/admin/collections/${review.noun}/${review.itemId}?locale=${review.language}`}>
              {review.title ?? review.itemId}
            </a>
            <span>
              {languageName(review.language, panel)} ·{' '}
              {say(panel, between, {
                from: nameOf(review.requestedBy),
                to: nameOf(review.reviewer),
                time: ago(review.since, panel),
              })}
            </span>
          </li>
        ))}
        {asked.totalDocs > 0 && (
          <li>
            <a href="/admin/collections/placements?where[or][0][and][0][state][equals]=requested">
              {say(panel, placements, { count: String(asked.totalDocs) })}
            </a>
          </li>
        )}
        {applied > 0 && (
          <li>
            <a href="/admin/collections/network-applications?where[or][0][and][0][state][equals]=waiting">
              {say(panel, applications, { count: String(applied) })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
