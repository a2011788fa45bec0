import type { ArrayField, NamedGroupField, SelectField } from 'payload'
import { type PartnerRole, partnerRoles } from '../../../src/lib/kinds.ts'
import { type Choices, choice } from './choice.ts'
import type { FieldOptions } from './options.ts'
import { organisation } from './relations.ts'
import { amount, row } from './simple.ts'
import { group, list } from './structure.ts'
import { localizedText, text } from './text.ts'
import { emailAddress } from './web-address.ts'
import { type Words, words } from './words.ts'

const roleChoices: Choices<PartnerRole> = {
  values: partnerRoles,
  labels: {
    partner: words('Partner', 'Partenaire', 'Socio'),
    associate: words('Associate partner', 'Partenaire associé', 'Socio asociado'),
    lead: words('Lead', 'Chef de file', 'Socio principal'),
    'consortium-member': words('Consortium member', 'Membre du consortium', 'Miembro del consorcio'),
    implementer: words('Implementer', 'Organisme de mise en œuvre', 'Entidad ejecutora'),
    beneficiary: words('Beneficiary', 'Bénéficiaire', 'Beneficiario'),
  },
}

const organisationLabel = words('Organisation', 'Organisation', 'Organización')

/** The part that an organisation has in a project. */
export function partnerRole(
  name: string,
  label: Words,
  options: FieldOptions & { defaultValue?: PartnerRole } = {},
): SelectField {
  return choice(name, label, roleChoices, options)
}

/** The partners of a project, each with its part in it. */
export function partners(): ArrayField {
  return list(
    'partners',
    words('Partners', 'Partenaires', 'Socios'),
    words('Partner', 'Partenaire', 'Socio'),
    [
      row(
        organisation('organisation', organisationLabel),
        partnerRole('role', words('Role', 'Rôle', 'Función'), { defaultValue: 'partner' }),
      ),
      localizedText('note', words('Note', 'Note', 'Nota')),
    ],
  )
}

/** Who pays for a project. */
export function funders(): ArrayField {
  return list(
    'funders',
    words('Funders', 'Bailleurs de fonds', 'Financiadores'),
    words('Funder', 'Bailleur de fonds', 'Financiador'),
    [
      row(
        organisation('organisation', organisationLabel),
        localizedText('programme', words('Programme', 'Programme', 'Programa')),
      ),
      row(
        amount('share', words('Share in %', 'Part en %', 'Parte en %'), { max: 100, step: 0.01 }),
        text('grantNumber', words('Grant number', 'Numéro de subvention', 'Número de subvención')),
      ),
    ],
  )
}

/** Whom to turn to; shown publicly. */
export function contact(name: string, label: Words, hasPhone: boolean): NamedGroupField {
  const phone = text('phone', words('Telephone', 'Téléphone', 'Teléfono'), {
    maxLength: 40,
    placeholder: '+32 2 …',
  })
  return group(
    name,
    label,
    [
      row(
        text('name', words('Name', 'Nom', 'Nombre')),
        emailAddress('email', words('E-mail', 'Adresse électronique', 'Correo electrónico')),
        ...(hasPhone ? [phone] : []),
      ),
    ],
    {
      help: words(
        'Shown to everybody. Leave empty what should not be public.',
        'Visible par tous. Laissez vide ce qui ne doit pas être public.',
        'Visible para todos. Deje vacío lo que no deba ser público.',
      ),
    },
  )
}
