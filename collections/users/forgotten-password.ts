import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { Refusal } from '../shared/refusal.ts'

const isLanguage = (value: string | undefined): value is 'en' | 'fr' | 'es' =>
  value === 'en' || value === 'fr' || value === 'es'

const texts = {
  en: {
    subject: 'Choose a new password',
    text: 'Somebody, most likely you, asked for a new password for Common Home. Open this address to choose one; it works for an hour:',
    end: 'If you did not ask, nothing changes and you can delete this message.',
  },
  fr: {
    subject: 'Choisir un nouveau mot de passe',
    text: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour Common Home. Ouvrez cette adresse pour en choisir un ; elle est valable une heure :',
    end: 'Si vous n’avez rien demandé, rien ne change et vous pouvez supprimer ce message.',
  },
  es: {
    subject: 'Elegir una contraseña nueva',
    text: 'Alguien, probablemente usted, ha pedido una contraseña nueva para Common Home. Abra esta dirección para elegirla; funciona durante una hora:',
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
  const { text, end } = texts[isLanguage(language) ? language : 'en']
  const address = `${publicUrl}/admin/reset/${token}`
  return `<p>${text}</p><p><a href="${address}">${address}</a></p><p>${end}</p>`
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
