import type { Field, SelectField } from 'payload'
import { type MemberCategory, type MemberKind, memberCategories, memberKinds } from '../../src/lib/kinds.ts'
import { profileLimits } from '../../src/lib/network-profile.ts'
import { type Choices, choice } from '../shared/fields/choice.ts'
import { countryField } from '../shared/fields/countries.ts'
import { localeField } from '../shared/fields/languages.ts'
import { relations } from '../shared/fields/relation.ts'
import { checkbox, row } from '../shared/fields/simple.ts'
import { longText, text } from '../shared/fields/text.ts'
import { webAddress } from '../shared/fields/web-address.ts'
import { words } from '../shared/fields/words.ts'

const kinds: Choices<MemberKind> = {
  values: memberKinds,
  labels: {
    organisation: words('Organisation', 'Organisation', 'Organización'),
    person: words('Person', 'Personne', 'Persona'),
  },
}

const categories: Choices<MemberCategory> = {
  values: memberCategories,
  labels: {
    'national-government': words('National government', 'Pouvoirs publics nationaux', 'Gobierno nacional'),
    'regional-government': words('Regional government', 'Pouvoirs publics régionaux', 'Gobierno regional'),
    'local-government': words('Local government', 'Pouvoirs publics locaux', 'Gobierno local'),
    international: words(
      'International organisation',
      'Organisation internationale',
      'Organización internacional',
    ),
    'civil-society': words('Civil society', 'Société civile', 'Sociedad civil'),
    volunteers: words('Volunteers', 'Bénévoles', 'Voluntariado'),
    academia: words('Academia', 'Monde universitaire', 'Mundo académico'),
    other: words('Other', 'Autre', 'Otro'),
  },
}

const noted = { isReadOnly: true }
const needed = { ...noted, isRequired: true }
const nobody = () => false

/** What an applicant said stays as it was said. */
export const asSaid = <Kind extends Field>(field: Kind): Kind => ({ ...field, access: { update: nobody } })

/** One type in the database for an application and a member, so that what was said goes from one to the other. */
const oneType = (field: SelectField, enumName: string): SelectField => ({ ...field, enumName })

/** What a member says about itself, the same in an application as in the list of members. */
export const profileFields: Field[] = [
  row(
    asSaid(
      text('name', words('Name', 'Nom', 'Nombre'), {
        ...noted,
        isRequired: true,
        maxLength: profileLimits.name,
      }),
    ),
    asSaid(
      text('email', words('E-mail', 'Adresse électronique', 'Correo electrónico'), {
        ...noted,
        isRequired: true,
        isIndexed: true,
        maxLength: 254,
        help: words(
          'Never shown to readers.',
          'Jamais montrée aux lecteurs.',
          'Nunca se muestra a los lectores.',
        ),
      }),
    ),
  ),
  row(
    asSaid(
      oneType(
        choice(
          'kind',
          words('Organisation or person', 'Organisation ou personne', 'Organización o persona'),
          kinds,
          needed,
        ),
        'member_kind',
      ),
    ),
    asSaid(
      oneType(
        choice('category', words('Category', 'Catégorie', 'Categoría'), categories, needed),
        'member_category',
      ),
    ),
    asSaid(countryField(needed)),
  ),
  asSaid(
    longText('description', words('Description', 'Présentation', 'Descripción'), {
      ...noted,
      isRequired: true,
      rows: 5,
      maxLength: profileLimits.description,
    }),
  ),
  asSaid(relations('interests', 'topics', words('Interests', 'Centres d’intérêt', 'Intereses'), noted)),
  row(
    asSaid(webAddress('website', words('Website', 'Site web', 'Sitio web'), noted)),
    asSaid(
      oneType(localeField('language', words('Language', 'Langue', 'Idioma'), needed), 'member_language'),
    ),
  ),
  asSaid(
    checkbox(
      'isListed',
      words(
        'Agreed to be on the public list',
        'A accepté de figurer sur la liste publique',
        'Aceptó figurar en la lista pública',
      ),
      noted,
    ),
  ),
]
