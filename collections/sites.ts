import { defineCollection } from './shared/define-collection.ts'
import { key } from './shared/fields/key.ts'
import { checkbox } from './shared/fields/simple.ts'
import { tab, tabs } from './shared/fields/structure.ts'
import { words } from './shared/fields/words.ts'
import { noteMediaUsesOnSave } from './shared/media-uses.ts'
import { contact } from './sites/contact.ts'
import { hosts, refuseClaimedHosts } from './sites/hosts.ts'
import { appearance, identity } from './sites/identity.ts'
import { facts, legal, navigation } from './sites/parts.ts'

export const Sites = defineCollection({
  slug: 'sites',
  group: 'settings',
  ownership: 'site-itself',
  writer: 'site-manager',
  isTranslated: true,
  labels: {
    singular: words('Site', 'Site', 'Sitio'),
    plural: words('Sites', 'Sites', 'Sitios'),
  },
  description: words(
    'The offices’ websites: who they are, their menu, languages, contacts and look.',
    'Les sites des bureaux : leur identité, leur menu, leurs langues, leurs contacts et leur apparence.',
    'Los sitios de las oficinas: quiénes son, su menú, idiomas, contactos y aspecto.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'key', 'city', 'languages'],
  fields: [
    key(),
    tabs(
      tab(words('Identity', 'Identité', 'Identidad'), identity),
      tab(words('Menu and notice', 'Menu et bandeau', 'Menú y aviso'), navigation),
      tab(words('Facts', 'Faits', 'Datos'), facts),
      tab(words('Contact', 'Contact', 'Contacto'), contact),
      tab(words('Look and languages', 'Apparence et langues', 'Aspecto e idiomas'), [...appearance, hosts()]),
      tab(words('Workflow', 'Circuit de validation', 'Flujo de trabajo'), [
        checkbox(
          'needsApproval',
          words(
            'Publish only what somebody else approved',
            'Ne publier que ce qu’une autre personne a approuvé',
            'Publicar solo lo que otra persona aprobó',
          ),
          {
            help: words(
              'Nobody publishes a text at this site until another person who may publish has approved it.',
              'Personne ne publie un texte sur ce site avant qu’une autre personne habilitée ne l’ait approuvé.',
              'Nadie publica un texto en este sitio hasta que otra persona autorizada lo haya aprobado.',
            ),
          },
        ),
        checkbox(
          'hasNetwork',
          words(
            'The European Resettlement Network is joined here',
            'On rejoint ici le Réseau européen de réinstallation',
            'Aquí se ingresa en la Red Europea de Reasentamiento',
          ),
          {
            help: words(
              'Shows the form for applications and the list of members. Editors of this site decide on applications.',
              'Montre le formulaire de candidature et la liste des membres. Les éditeurs de ce site décident des candidatures.',
              'Muestra el formulario de solicitud y la lista de miembros. Los editores de este sitio deciden sobre las solicitudes.',
            ),
          },
        ),
      ]),
      tab(words('Legal', 'Mentions légales', 'Aviso legal'), legal),
    ),
  ],
  hooks: { beforeValidate: [refuseClaimedHosts], afterChange: [noteMediaUsesOnSave] },
})
