import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { mailDocument } from '../../src/mail/mail-document.ts'
import { Refusal } from '../shared/refusal.ts'

const isLanguage = (value: string | undefined): value is 'en' | 'fr' | 'es' =>
  value === 'en' || value === 'fr' || value === 'es'

const texts = {
  en: {
    subject: 'Choose a new password',
    button: 'Choose a password',
    text: 'Somebody, most likely you, asked for a new password for Common Home. The link below leads to a page where you choose one; it works for an hour.',
    end: 'If you did not ask, nothing changes and you can delete this message.',
  },
  fr: {
    subject: 'Choisir un nouveau mot de passe',
    button: 'Choisir un mot de passe',
    text: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour Common Home. Le lien ci-dessous mène à une page où vous en choisissez un ; il est valable une heure.',
    end: 'Si vous n’avez rien demandé, rien ne change et vous pouvez supprimer ce message.',
  },
  es: {
    subject: 'Elegir una contraseña nueva',
    button: 'Elegir una contraseña',
    text: 'Alguien, probablemente usted, ha pedido una contraseña nueva para Common Home. El enlace siguiente lleva a una página donde puede elegirla; funciona durante una hora.',
    end: 'Si no la ha pedido, nada cambia y puede borrar este mensaje.',
  },
}

/** The subject of the mail, in the language in which the person uses the admin panel. */
export function forgottenPasswordSubject(language: string | undefined): string {
  return texts[isLanguage(language) ? language : 'en'].subject
}

/**
 * The mail with the link. The address comes from the settings, never from the request, whose `Host` an
 * attacker chooses.
 */
export function forgottenPasswordMail(
  publicUrl: string,
  token: string,
  language: string | undefined,
): string {
  const locale = isLanguage(language) ? language : 'en'
  const { subject, text, button, end } = texts[locale]
  const address = `${publicUrl}/admin/reset/${token}`
  return mailDocument({
    locale,
    title: subject,
    sender: 'Common Home',
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'button', label: button, address },
      { kind: 'note', text: address },
      { kind: 'note', text: end },
    ],
  }).html
}

/**
 * Takes the place of Payload's own endpoint. The answer is the same for known and unknown addresses, and
 * is given before the work begins, so that time does not tell either.
 */
export const forgottenPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.['email']
    if (typeof email !== 'string' || email.length > 254 || !email.includes('@')) {
      throw new Refusal('Enter your e-mail address.', 400)
    }
    const { headers, i18n, payload } = req
    payload
      .forgotPassword({ collection: 'users', data: { email }, req: { headers, i18n } })
      .catch((err: unknown) => payload.logger.error({ err, msg: 'A forgotten password could not be mailed' }))
    return Response.json({ message: 'If the address is known, a message is on its way.' })
  },
}
