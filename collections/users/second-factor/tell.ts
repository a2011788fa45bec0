import type { PayloadRequest } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { sendButtonLetter } from '../../../src/mail/button-letter.ts'
import type { User } from '../../../src/payload-types.ts'
import { inLanguageOf, type Words, words } from '../../shared/fields/words.ts'
import { recordEvent } from '../../shared/history.ts'

/** What can happen to somebody's second factor. */
export type FactorEvent =
  | 'factor-on'
  | 'factor-off'
  | 'factor-codes'
  | 'factor-recovery'
  | 'factor-reset'
  | 'factor-limit'

const letters: Record<FactorEvent, { subject: Words; text: Words }> = {
  'factor-on': {
    subject: words(
      'Your account has a second factor',
      'Votre compte a un second facteur',
      'Su cuenta tiene un segundo factor',
    ),
    text: words(
      'From now on signing in to Common Home takes your password and a code of your app. All other sessions have ended. Keep the recovery codes in a safe place.',
      'Désormais, la connexion à Common Home demande votre mot de passe et un code de votre application. Les autres sessions ont pris fin. Gardez les codes de secours en lieu sûr.',
      'Desde ahora, para entrar en Common Home hacen falta su contraseña y un código de su aplicación. Las demás sesiones se han cerrado. Guarde los códigos de recuperación en un lugar seguro.',
    ),
  },
  'factor-off': {
    subject: words(
      'Your second factor is switched off',
      'Votre second facteur est désactivé',
      'Su segundo factor está desactivado',
    ),
    text: words(
      'From now on your password alone opens your account at Common Home.',
      'Désormais, votre mot de passe suffit pour ouvrir votre compte Common Home.',
      'Desde ahora basta su contraseña para abrir su cuenta de Common Home.',
    ),
  },
  'factor-codes': {
    subject: words(
      'You have new recovery codes',
      'Vous avez de nouveaux codes de secours',
      'Tiene nuevos códigos de recuperación',
    ),
    text: words(
      'New recovery codes were made for your account at Common Home. The old ones work no more.',
      'De nouveaux codes de secours ont été créés pour votre compte Common Home. Les anciens ne fonctionnent plus.',
      'Se han creado nuevos códigos de recuperación para su cuenta de Common Home. Los anteriores ya no funcionan.',
    ),
  },
  'factor-recovery': {
    subject: words(
      'A recovery code was used',
      'Un code de secours a été utilisé',
      'Se ha usado un código de recuperación',
    ),
    text: words(
      'A recovery code took the place of your app at Common Home. Codes left: {left}.',
      'Un code de secours a remplacé votre application sur Common Home. Codes restants : {left}.',
      'Un código de recuperación ha sustituido a su aplicación en Common Home. Códigos restantes: {left}.',
    ),
  },
  'factor-reset': {
    subject: words(
      'Your second factor was taken away',
      'Votre second facteur a été retiré',
      'Se ha retirado su segundo factor',
    ),
    text: words(
      'An administrator took the second factor off your account at Common Home and ended all your sessions. Sign in with your password, and set it up again.',
      'Une personne de l’administration a retiré le second facteur de votre compte Common Home et mis fin à vos sessions. Connectez-vous avec votre mot de passe et configurez-le de nouveau.',
      'La administración ha retirado el segundo factor de su cuenta de Common Home y ha cerrado todas sus sesiones. Entre con su contraseña y configúrelo de nuevo.',
    ),
  },
  'factor-limit': {
    subject: words(
      'Somebody who knows your password tried wrong codes',
      'Quelqu’un qui connaît votre mot de passe a essayé des codes erronés',
      'Alguien que conoce su contraseña ha probado códigos incorrectos',
    ),
    text: words(
      'Five wrong codes in a row were entered after your right password at Common Home. For a while no code is taken. If it was not you, choose another password at once.',
      'Après votre bon mot de passe, cinq codes erronés ont été saisis de suite sur Common Home. Pendant un moment, aucun code n’est accepté. Si ce n’était pas vous, changez de mot de passe immédiatement.',
      'Tras su contraseña correcta se han introducido cinco códigos incorrectos seguidos en Common Home. Durante un tiempo no se acepta ninguno. Si no fue usted, cambie la contraseña de inmediato.',
    ),
  },
}

const button = words('Your account', 'Votre compte', 'Su cuenta')
const notYou = words(
  'If you know nothing of this, choose another password and tell an administrator.',
  'Si vous n’en êtes pas à l’origine, changez de mot de passe et prévenez l’administration.',
  'Si no sabe nada de esto, cambie la contraseña y avise a la administración.',
)

/**
 * Writes into the site history what happened to somebody's second factor, and tells the person by mail, both in the
 * transaction of the request.
 *
 * @param left - how many recovery codes are left, where one was used
 */
export async function tellOfFactor(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'name' | 'email'>,
  action: FactorEvent,
  left?: number,
): Promise<void> {
  const details = left === undefined ? {} : { details: { left } }
  await recordEvent(req, { action, noun: 'users', itemId: user.id, title: user.name, ...details })
  const { subject, text } = letters[action]
  const { language } = req.i18n
  await sendButtonLetter(await sqlOf(req), {
    to: user.email,
    locale: language === 'fr' || language === 'es' ? language : 'en',
    office: 'Common Home',
    subject: inLanguageOf(req, subject),
    text: [inLanguageOf(req, text).replace('{left}', String(left ?? ''))],
    button: inLanguageOf(req, button),
    address: `${String(req.payload.config.custom?.['publicUrl'])}/admin/account`,
    notes: [inLanguageOf(req, notYou)],
  })
}
