import type { ArrayField } from 'payload'
import { localeCodes, locales } from '../../src/i18n/locales.ts'
import { type Role, roles } from '../shared/access.ts'
import { type Choices, choice, choices } from '../shared/fields/choice.ts'
import { type Filter, relation } from '../shared/fields/relation.ts'
import { row } from '../shared/fields/simple.ts'
import { list, whenNeighbour } from '../shared/fields/structure.ts'
import { words } from '../shared/fields/words.ts'

const roleChoices: Choices<Role> = {
  values: roles,
  labels: {
    author: words('Author: writes drafts', 'Auteur : rédige des brouillons', 'Autor: redacta borradores'),
    editor: words('Editor: publishes', 'Éditeur : publie', 'Editor: publica'),
    translator: words(
      'Translator: writes chosen languages',
      'Traducteur : écrit dans les langues choisies',
      'Traductor: escribe en los idiomas elegidos',
    ),
    'site-manager': words(
      'Site manager: settings, people, newsletter',
      'Responsable du site : réglages, équipe, lettre',
      'Responsable del sitio: ajustes, equipo, boletín',
    ),
  },
}

const languageChoices = {
  values: localeCodes,
  labels: Object.fromEntries(
    localeCodes.map((code) => [
      code,
      words(locales[code].endonym, locales[code].endonym, locales[code].endonym),
    ]),
  ) as Choices<(typeof localeCodes)[number]>['labels'],
}

/**
 * What a person may do at which site.
 *
 * @param sites - those that are offered; all unless given
 */
export function rolesField(sites?: Filter): ArrayField {
  const field = list(
    'roles',
    words('Roles', 'Rôles', 'Funciones'),
    words('Role', 'Rôle', 'Función'),
    [
      row(
        relation('site', 'sites', words('Site', 'Site', 'Sitio'), {
          isRequired: true,
          ...(sites && { filter: sites }),
        }),
        choice('role', words('Role', 'Rôle', 'Función'), roleChoices, { isRequired: true }),
      ),
      choices('languages', words('Languages', 'Langues', 'Idiomas'), languageChoices, {
        condition: whenNeighbour('role', 'translator'),
        help: words(
          'The languages that this translator writes.',
          'Les langues dans lesquelles ce traducteur écrit.',
          'Los idiomas en los que escribe este traductor.',
        ),
      }),
    ],
    {
      help: words(
        'A person may hold different roles at different sites.',
        'Une personne peut avoir des rôles différents selon les sites.',
        'Una persona puede tener funciones distintas según el sitio.',
      ),
    },
  )
  // A new role is to be filled in; most people have one.
  return { ...field, admin: { ...field.admin, initCollapsed: false } }
}
