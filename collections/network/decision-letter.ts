import type { PayloadRequest } from 'payload'
import { i18nFor, type MessageKey } from '../../src/i18n/i18n.ts'
import { sqlOf } from '../../src/jobs/sql.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { decidedKeptDays } from '../../src/lib/network-profile.ts'
import { siteHome } from '../../src/lib/site-home.ts'
import { sendButtonLetter } from '../../src/mail/button-letter.ts'
import { officeName } from '../../src/mail/office-name.ts'
import type { NetworkApplication } from '../../src/payload-types.ts'

/** Tells an applicant what was decided, in the language of the application, once. */
export async function tellApplicant(
  req: PayloadRequest,
  application: NetworkApplication,
  { isChange }: { isChange: boolean },
): Promise<void> {
  const { id, email, language, note, state } = application
  const sql = await sqlOf(req)
  const { rows } = await sql.query<{ id: string; key: string; host: string | null }>(
    `SELECT id, key, (SELECT host FROM sites_hosts WHERE _parent_id = sites.id ORDER BY _order LIMIT 1) AS host
     FROM sites WHERE id = $1`,
    [idOf(application.site)],
  )
  const [site] = rows
  if (!site) return
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  const { t } = i18nFor(language)
  const office = await officeName(sql, site.id, language)
  const letter = state === 'accepted' ? (isChange ? 'changed' : 'accepted') : isChange ? 'kept' : 'refused'
  const say = (part: 'subject' | 'text') =>
    t(`network.letters.${letter}.${part}` satisfies MessageKey, { office })
  await sendButtonLetter(sql, {
    to: email,
    locale: language,
    office,
    subject: say('subject'),
    text: [say('text'), note?.trim() ?? ''],
    button: t('network.letters.list'),
    address: `${siteHome({ ...site, publicUrl, locale: language })}/network`,
    // Who was refused has no profile for which a link could be asked.
    notes: [
      letter === 'refused'
        ? t('network.letters.afterRefusal', { days: decidedKeptDays })
        : t('network.letters.own'),
    ],
    key: `network application ${id}`,
  })
}
