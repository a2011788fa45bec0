import type { Field } from 'payload'
import {
  type ContactPurpose,
  contactPurposes,
  type SocialService,
  socialServices,
} from '../../src/lib/kinds.ts'
import { type Choices, choice } from '../shared/fields/choice.ts'
import { countryField } from '../shared/fields/countries.ts'
import { amount, row } from '../shared/fields/simple.ts'
import { group, list } from '../shared/fields/structure.ts'
import { localizedText, text } from '../shared/fields/text.ts'
import { emailAddress, webAddress } from '../shared/fields/web-address.ts'
import { type Words, words } from '../shared/fields/words.ts'

export const purposeLabels: Record<ContactPurpose, Words> = {
  general: words('General', 'Général', 'General'),
  press: words('Press', 'Presse', 'Prensa'),
  accessibility: words('Accessibility', 'Accessibilité', 'Accesibilidad'),
}

const purposes: Choices<ContactPurpose> = { values: contactPurposes, labels: purposeLabels }

const services: Choices<SocialService> = {
  values: socialServices,
  labels: {
    bluesky: words('Bluesky', 'Bluesky', 'Bluesky'),
    facebook: words('Facebook', 'Facebook', 'Facebook'),
    flickr: words('Flickr', 'Flickr', 'Flickr'),
    instagram: words('Instagram', 'Instagram', 'Instagram'),
    linkedin: words('LinkedIn', 'LinkedIn', 'LinkedIn'),
    mastodon: words('Mastodon', 'Mastodon', 'Mastodon'),
    threads: words('Threads', 'Threads', 'Threads'),
    x: words('X', 'X', 'X'),
    youtube: words('YouTube', 'YouTube', 'YouTube'),
  },
}

/** How the office is reached. */
export const contact: Field[] = [
  group('address', words('Postal address', 'Adresse postale', 'Dirección postal'), [
    text('street', words('Street and number', 'Rue et numéro', 'Calle y número')),
    row(
      text('postcode', words('Postcode', 'Code postal', 'Código postal'), { maxLength: 20 }),
      localizedText('city', words('City', 'Ville', 'Ciudad'), { maxLength: 100 }),
      countryField(),
    ),
  ]),
  list(
    'contactPoints',
    words('Contact points', 'Points de contact', 'Puntos de contacto'),
    words('Contact point', 'Point de contact', 'Punto de contacto'),
    [
      row(
        choice('purpose', words('For', 'Pour', 'Para'), purposes, {
          isRequired: true,
          defaultValue: 'general',
        }),
        localizedText('name', words('Name', 'Nom', 'Nombre')),
      ),
      row(
        emailAddress('email', words('E-mail', 'Adresse électronique', 'Correo electrónico')),
        text('phone', words('Telephone', 'Téléphone', 'Teléfono'), { maxLength: 40 }),
        webAddress('page', words('Page', 'Page', 'Página')),
      ),
    ],
    {
      help: words(
        'One for accessibility is required by law as soon as the site is public.',
        'Un contact pour l’accessibilité est obligatoire dès que le site est public.',
        'Es obligatorio un contacto de accesibilidad desde que el sitio es público.',
      ),
    },
  ),
  {
    ...amount(
      'messagesKeptDays',
      words(
        'Days for which messages of the contact form are kept',
        'Jours pendant lesquels les messages du formulaire de contact sont gardés',
        'Días que se guardan los mensajes del formulario de contacto',
      ),
      { max: 3650 },
    ),
    defaultValue: 365,
  },
  list(
    'socialProfiles',
    words('Social media', 'Réseaux sociaux', 'Redes sociales'),
    words('Profile', 'Profil', 'Perfil'),
    [
      row(
        choice('service', words('Service', 'Service', 'Servicio'), services, { isRequired: true }),
        webAddress('address', words('Address', 'Adresse', 'Dirección'), { isRequired: true }),
      ),
    ],
  ),
  list(
    'legalIdentifiers',
    words('Legal identifiers', 'Identifiants légaux', 'Identificadores legales'),
    words('Identifier', 'Identifiant', 'Identificador'),
    [
      row(
        localizedText('label', words('Register', 'Registre', 'Registro'), { isRequired: true }),
        text('value', words('Number', 'Numéro', 'Número'), { isRequired: true }),
      ),
    ],
    {
      help: words(
        'Such as the number in the EU Transparency Register.',
        'Par exemple le numéro au registre de transparence de l’UE.',
        'Por ejemplo, el número en el Registro de transparencia de la UE.',
      ),
    },
  ),
]
