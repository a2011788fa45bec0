import { consentActionWords } from '../../../collections/shared/consent-words.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { planningZone } from '../../lib/brussels-time.ts'
import type { ConsentEntry } from '../../newsletter/manage/consent-history.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'

const said = {
  zone: words(
    'Times by the clocks in Brussels.',
    'Heures de Bruxelles.',
    'Horas según los relojes de Bruselas.',
  ),
  before: words('Another address before', 'Une autre adresse auparavant', 'Antes, otra dirección'),
  none: words('Nothing is recorded.', 'Rien n’est enregistré.', 'No hay nada registrado.'),
  wording: words('Wording', 'Texte accepté', 'Texto aceptado'),
  form: words('form: {form}', 'formulaire : {form}', 'formulario: {form}'),
}

/** What became of a subscription when, as far as it did. */
export interface SubscriptionDates {
  requestedAt?: Date | null
  confirmedAt?: Date | null
  leftAt?: Date | null
}

interface Props {
  panel: string
  dates: SubscriptionDates
  entries: readonly ConsentEntry[]
}

const dateWords = {
  requestedAt: words('Asked for', 'Demandé', 'Solicitada'),
  confirmedAt: words('Confirmed', 'Confirmé', 'Confirmada'),
  leftAt: words('Left', 'Désabonné', 'Baja'),
}

/** The dates of a subscription and the record of consent of a reader, the newest first. */
export function ConsentList({ panel, dates, entries }: Props) {
  return (
    <>
      <p>{say(panel, said.zone)}</p>
      <dl>
        {(['requestedAt', 'confirmedAt', 'leftAt'] as const).map((name) => {
          const date = dates[name]
          if (!date) return null
          return (
            <div key={name}>
              <dt>{say(panel, dateWords[name])}</dt>
              <dd>
                <time dateTime={date.toISOString()}>{brusselsTime(panel, date)}</time>
              </dd>
            </div>
          )
        })}
      </dl>
      {entries.length === 0 && <p>{say(panel, said.none)}</p>}
      <ol>
        {entries.map((entry) => (
          <Entry entry={entry} key={entry.id} panel={panel} />
        ))}
      </ol>
    </>
  )
}

/** A moment by the clocks in Brussels, where the offices are. */
export function brusselsTime(panel: string, moment: Date): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: planningZone } as const
  return new Intl.DateTimeFormat(panel, options).format(moment)
}

/** The keyed hash by which the record goes on says nothing to people. */
const formerAddress = /^address; before hash:[\w-]+/

function Entry({ panel, entry }: { panel: string; entry: ConsentEntry }) {
  const { action, newsletter, form, language, wording, details } = entry
  const facts = [newsletter, say(panel, said.form, { form }), languageName(language, panel)].filter(Boolean)
  return (
    <li>
      <p>
        <strong>{say(panel, consentActionWords[action])}</strong>{' '}
        <time dateTime={entry.at.toISOString()}>{brusselsTime(panel, entry.at)}</time>
      </p>
      <p>{facts.join(' · ')}</p>
      {details && <p>{details.replace(formerAddress, say(panel, said.before))}</p>}
      {wording && (
        <details>
          <summary>{say(panel, said.wording)}</summary>
          <blockquote lang={language}>{wording}</blockquote>
        </details>
      )}
    </li>
  )
}
