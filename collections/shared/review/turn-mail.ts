import type { PayloadRequest } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { enqueueMail } from '../../../src/mail/enqueue-mail.ts'
import { mailDocument } from '../../../src/mail/mail-document.ts'
import type { Review } from '../../../src/payload-types.ts'
import { inLanguageOf, words } from '../fields/words.ts'

/** Why it is somebody's turn. */
export type Turn = 'submit' | 'request-changes' | 'approve' | 'approval-voided'

const subjects = {
  submit: words('Please review: {title}', 'À relire : {title}', 'Por favor, revise: {title}'),
  'request-changes': words(
    'Changes requested: {title}',
    'Modifications demandées : {title}',
    'Cambios solicitados: {title}',
  ),
  approve: words('Approved: {title}', 'Approuvé : {title}', 'Aprobado: {title}'),
  'approval-voided': words(
    'Changed after your approval: {title}',
    'Modifié après votre approbation : {title}',
    'Modificado tras su aprobación: {title}',
  ),
}

const open = words('Open the text', 'Ouvrir le texte', 'Abrir el texto')

/**
 * Writes to the person whose turn it is, in the transaction of the step. Nobody is written to about what they did
 * themselves.
 *
 * @param to - the user's id
 */
export async function tellWhoseTurn(
  req: PayloadRequest,
  review: Pick<Review, 'noun' | 'itemId' | 'language' | 'title' | 'note'>,
  to: string | null,
  turn: Turn,
): Promise<void> {
  if (!to || to === req.user?.id) return
  const person = await req.payload.findByID({
    collection: 'users',
    id: to,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!person) return
  const { publicUrl } = req.payload.config.custom as { publicUrl: string }
  const address = `${publicUrl}/admin/collections/${review.noun}/${review.itemId}?locale=${review.language}`
  const language = req.i18n.language
  const subject = inLanguageOf(req, subjects[turn]).replace('{title}', () => review.title ?? '')
  const { text, html } = mailDocument({
    locale: language === 'fr' || language === 'es' ? language : 'en',
    title: subject,
    sender: 'Common Home',
    blocks: [
      { kind: 'paragraph', text: subject },
      ...(review.note ? [{ kind: 'note' as const, text: `${req.user?.name ?? ''}: ${review.note}` }] : []),
      { kind: 'button', label: inLanguageOf(req, open), address },
      { kind: 'note', text: address },
    ],
  })
  await enqueueMail(await sqlOf(req), { to: person.email, subject, text, html, priority: 'transactional' })
}
