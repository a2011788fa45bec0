import type { PayloadRequest } from 'payload'
import { sqlOf } from '../../src/jobs/sql.ts'
import { enqueueMail } from '../../src/mail/enqueue-mail.ts'
import { mailDocument } from '../../src/mail/mail-document.ts'
import type { Invitation } from '../../src/payload-types.ts'

/** How long the link of an invitation works, in hours. */
export const invitationHours = 72

const texts = {
  en: {
    subject: 'You are invited to Common Home',
    greeting: 'Dear {name},',
    text: '{inviter} invites you to work on the websites of Common Home. The link below leads to a page where you choose your own password, which nobody else will know. It works once, and for {hours} hours.',
    someone: 'A colleague',
    button: 'Choose a password',
    end: 'If you do not know what this is about, you can delete this message; no account is made.',
  },
  fr: {
    subject: 'Vous êtes invité à rejoindre Common Home',
    greeting: 'Bonjour {name},',
    text: '{inviter} vous invite à travailler sur les sites web de Common Home. Le lien ci-dessous mène à une page où vous choisissez votre mot de passe, que personne d’autre ne connaîtra. Il fonctionne une seule fois, pendant {hours} heures.',
    someone: 'Une ou un collègue',
    button: 'Choisir un mot de passe',
    end: 'Si vous ne savez pas de quoi il s’agit, vous pouvez supprimer ce message ; aucun compte n’est créé.',
  },
  es: {
    subject: 'Le invitamos a Common Home',
    greeting: 'Hola, {name}:',
    text: '{inviter} le invita a trabajar en los sitios web de Common Home. El enlace siguiente lleva a una página donde elegirá su propia contraseña, que nadie más conocerá. Funciona una sola vez, durante {hours} horas.',
    someone: 'Una persona del equipo',
    button: 'Elegir una contraseña',
    end: 'Si no sabe de qué se trata, puede borrar este mensaje; no se crea ninguna cuenta.',
  },
}

type Invited = Pick<Invitation, 'email' | 'name' | 'language'>

/**
 * Writes the mail with the link into the outbox, in the language of the invited person and in the transaction of
 * the request. The address comes from the settings, never from the request.
 *
 * @param token - in clear; only its hash is stored
 */
export async function sendInvitation(req: PayloadRequest, to: Invited, token: string): Promise<void> {
  const { subject, greeting, text, someone, button, end } = texts[to.language]
  const address = `${String(req.payload.config.custom?.['publicUrl'])}/admin/invitation/${token}`
  const inviter = req.user?.name ?? someone
  const mail = mailDocument({
    locale: to.language,
    title: subject,
    sender: 'Common Home',
    blocks: [
      { kind: 'paragraph', text: greeting.replace('{name}', () => to.name) },
      {
        kind: 'paragraph',
        text: text.replace('{inviter}', () => inviter).replace('{hours}', String(invitationHours)),
      },
      { kind: 'button', label: button, address },
      { kind: 'note', text: address },
      { kind: 'note', text: end },
    ],
  })
  await enqueueMail(await sqlOf(req), { ...mail, to: to.email, priority: 'transactional' })
}
