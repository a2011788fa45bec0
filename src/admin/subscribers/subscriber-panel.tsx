import type { UIFieldServerProps } from 'payload'
import { sitesWhere } from '../../../collections/shared/access.ts'
import { suppressionWords } from '../../../collections/shared/consent-words.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf, type Sql } from '../../jobs/sql.ts'
import { consentHistory } from '../../newsletter/manage/consent-history.ts'
import { suppressionOf } from '../../newsletter/manage/suppress-subscriber.ts'
import { say } from '../say.ts'
import { brusselsTime, ConsentList, type SubscriptionDates } from './consent-list.tsx'
import { SubscriberActions } from './subscriber-actions.tsx'
import './subscribers.css'

const said = {
  heading: words('History of consent', 'Historique du consentement', 'Historial del consentimiento'),
  suppressed: words(
    'This address is not written to since {at}: {reason}.',
    'On n’écrit plus à cette adresse depuis le {at} : {reason}.',
    'A esta dirección no se escribe desde el {at}: {reason}.',
  ),
}

/** On the screen of a subscriber: the record of consent, whether the address is written to, and what can be done. */
export async function SubscriberPanel({ id, collectionSlug, req, i18n }: UIFieldServerProps) {
  const sql = poolOf(req.payload)
  const sites = sitesWhere(memberOf(req), 'manage')
  const found = id === undefined ? null : await subscriberOf(sql, collectionSlug, String(id), sites)
  if (id === undefined || found === null) return null
  const { email, ...dates } = found
  const [entries, suppression] = await Promise.all([
    consentHistory(sql, email, sites),
    suppressionOf(sql, email),
  ])
  const panel = i18n.language
  return (
    <section aria-labelledby="consent-history" className="subscriber-panel">
      {suppression && (
        <p className="subscriber-panel__suppressed">
          {say(panel, said.suppressed, {
            at: brusselsTime(panel, suppression.at),
            reason: say(panel, suppressionWords[suppression.reason]),
          })}
        </p>
      )}
      {collectionSlug === 'subscriptions' && (
        <SubscriberActions id={String(id)} isSuppressed={suppression !== null} />
      )}
      <h2 id="consent-history">{say(panel, said.heading)}</h2>
      <ConsentList dates={dates} entries={entries} panel={panel} />
    </section>
  )
}

/**
 * The address of a subscriber, with the dates of a subscription. It is read here: what stands in the form comes from the browser, and would tell about
 * anybody.
 */
async function subscriberOf(
  sql: Sql,
  collection: string,
  id: string,
  sites: 'all' | string[],
): Promise<(SubscriptionDates & { email: string }) | null> {
  const ofSubscription = `SELECT email, requested_at AS "requestedAt", confirmed_at AS "confirmedAt", left_at AS "leftAt"
     FROM subscriptions WHERE id = $1 AND ($2::uuid[] IS NULL OR site_id = ANY($2))`
  const ofSubscriber = 'SELECT email FROM subscribers WHERE id = $1 AND $2::uuid[] IS NULL'
  const { rows } = await sql.query<SubscriptionDates & { email: string }>(
    collection === 'subscriptions' ? ofSubscription : ofSubscriber,
    [id, sites === 'all' ? null : sites],
  )
  return rows[0] ?? null
}
