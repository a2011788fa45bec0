import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf } from '../../jobs/sql.ts'
import { type MailPriority, mailPriorities, readMailFigures } from '../../mail/figures.ts'
import { say } from '../say.ts'
import type { PanelProps } from './panel-props.ts'
import './dashboard.css'

const said = {
  heading: words('Mail that has to leave', 'Messages à envoyer', 'Correos por enviar'),
  kind: words('Kind', 'Sorte', 'Tipo'),
  waiting: words('Waiting', 'En attente', 'En espera'),
  oldest: words('The oldest since', 'Le plus ancien depuis', 'El más antiguo desde hace'),
  failed: words(
    'Failed within a day: {count}',
    'Échecs depuis un jour : {count}',
    'Fallidos en un día: {count}',
  ),
  doubtful: words(
    'In doubt whether they arrived: {count}',
    'Dont on ignore s’ils sont arrivés : {count}',
    'Sin saber si llegaron: {count}',
  ),
}

const kinds: Record<MailPriority, Words> = {
  transactional: words(
    'Letters that somebody waits for',
    'Messages que quelqu’un attend',
    'Correos que alguien espera',
  ),
  bulk: words('Notices', 'Avis', 'Avisos'),
  issue: words('Issues of newsletters', 'Numéros des lettres d’information', 'Números de los boletines'),
}

/** How long something has waited, such as "3 minutes". */
function duration(seconds: number, panel: string): string {
  const minutes = Math.floor(seconds / 60)
  const [unit, count] =
    minutes < 1
      ? (['second', Math.round(seconds)] as const)
      : minutes < 120
        ? (['minute', minutes] as const)
        : minutes < 48 * 60
          ? (['hour', Math.floor(minutes / 60)] as const)
          : (['day', Math.floor(minutes / 60 / 24)] as const)
  return new Intl.NumberFormat(panel, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** On the dashboard of administrators: how much mail waits and since when, what failed, and what is in doubt. */
export async function MailQueue({ user, payload, i18n }: PanelProps) {
  if (!memberOf({ user })?.isAdministrator) return null
  const figures = await readMailFigures(poolOf(payload))
  const panel = i18n.language
  const number = new Intl.NumberFormat(panel)
  const list = (state: string, text: Words, count: number) => (
    <p>
      <a href={`/admin/collections/outbox-messages?where[state][equals]=${state}`}>
        {say(panel, text, { count: number.format(count) })}
      </a>
    </p>
  )
  return (
    <section aria-labelledby="mail-queue" className="waiting mail-queue">
      <h2 id="mail-queue">{say(panel, said.heading)}</h2>
      <table>
        <thead>
          <tr>
            {(['kind', 'waiting', 'oldest'] as const).map((column) => (
              <th key={column} scope="col">
                {say(panel, said[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mailPriorities.map((priority) => (
            <tr key={priority}>
              <th scope="row">{say(panel, kinds[priority])}</th>
              <td>{number.format(figures.waiting[priority])}</td>
              <td>{figures.waiting[priority] > 0 ? duration(figures.oldest[priority], panel) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list('refused', said.failed, figures.failed)}
      {list('doubtful', said.doubtful, figures.doubtful)}
    </section>
  )
}
