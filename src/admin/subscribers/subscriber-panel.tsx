import type { UIFieldServerProps } from 'payload'
import { sitesWhere } from '../../../collections/shared/access.ts'
import { consentActionWords, suppressionWords } from '../../../collections/shared/consent-words.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf, type Sql } from '../../jobs/sql.ts'
import { type ConsentEntry, consentHistory } from '../../newsletter/manage/consent-history.ts'
import { suppressionOf } from '../../newsletter/manage/suppress-subscriber.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { SubscriberActions } from './subscriber-actions.tsx'
import './subscribers.css'

const said = {
  heading: words('History of consent', 'Historique du consentement', 'Historial del consentimiento'),
  none: words('Nothing is recorded.', 'Rien n’est enregistré.', 'No hay nada registrado.'),
  suppressed: words(
    'This address is not written to since {at}: {reason}.',
    'On n’écrit plus à cette adresse depuis le {at} : {reason}.',
    'A esta dirección no se escribe desde el {at}: {reason}.',
  ),
  wording: words('Wording', 'Texte accepté', 'Texto aceptado'),
  form: words('form: {form}', 'formulaire : {form}', 'formulario: {form}'),
}

/** On the screen of a subscriber: the record of consent, whether the address is written to, and what can be done. */
export async function SubscriberPanel({ id, collectionSlug, req, i18n }: UIFieldServerProps) {
  const sql = poolOf(req.payload)
  const sites = sitesWhere(memberOf(req), 'manage')
  const email = id === undefined ? null : await addressOf(sql, collectionSlug, String(id), sites)
  if (id === undefined || email === null) return null
  const [entries, suppression] = await Promise.all([
    consentHistory(sql, email, sites),
    suppressionOf(sql, email),
  ])
  const panel = i18n.language
  const format = new Intl.DateTimeFormat(panel, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  })
  return (
    <section aria-labelledby="consent-history" className="subscriber-panel">
      {suppression && (
        <p className="subscriber-panel__suppressed">
          {say(panel, said.suppressed, {
            at: format.format(suppression.at),
            reason: say(panel, suppressionWords[suppression.reason]),
          })}
        </p>
      )}
      {collectionSlug === 'subscriptions' && (
        <SubscriberActions id={String(id)} isSuppressed={suppression !== null} />
      )}
      <h2 id="consent-history">{say(panel, said.heading)}</h2>
      {entries.length === 0 && <p>{say(panel, said.none)}</p>}
      <ol>
        {entries.map((entry) => (
          <Entry at={format.format(entry.at)} entry={entry} key={entry.id} panel={panel} />
        ))}
      </ol>
    </section>
  )
}

/**
 * The address of a subscriber. It is read here: what stands in the form comes from the browser, and would tell about
 * anybody.
 */
async function addressOf(
  sql: Sql,
  collection: string,
  id: string,
  sites: 'all' | string[],
): Promise<string | null> {
  const ofSubscription =
    'SELECT email FROM subscriptions WHERE id = $1 AND ($2::uuid[] IS NULL OR site_id = ANY($2))'
  const ofSubscriber = 'SELECT email FROM subscribers WHERE id = $1 AND $2::uuid[] IS NULL'
  const { rows } = await sql.query<{ email: string }>(
    collection === 'subscriptions' ? ofSubscription : ofSubscriber,
    [id, sites === 'all' ? null : sites],
  )
  return rows[0]?.email ?? null
}

/** The keyed hash by which the record goes on says nothing to people. */
const formerAddress = /before hash:[\w-]+(?:; )?/

function Entry({ panel, entry, at }: { panel: string; entry: ConsentEntry; at: string }) {
  const { action, newsletter, form, language, wording, details } = entry
  const facts = [newsletter, say(panel, said.form, { form }), languageName(language, panel)].filter(Boolean)
  return (
    <li>
      <p>
        <strong>{say(panel, consentActionWords[action])}</strong>{' '}
        <time dateTime={entry.at.toISOString()}>{at}</time>
      </p>
      <p>{facts.join(' · ')}</p>
      {details && <p>{details.replace(formerAddress, '')}</p>}
      {wording && (
        <details>
          <summary>{say(panel, said.wording)}</summary>
          <blockquote lang={language}>{wording}</blockquote>
        </details>
      )}
    </li>
  )
}
