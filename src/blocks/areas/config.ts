import { defineBlock, heading, introduction } from '../../../collections/shared/fields/block.ts'
import { type Choices, choice } from '../../../collections/shared/fields/choice.ts'
import { rowKey } from '../../../collections/shared/fields/key.ts'
import { linkLabel } from '../../../collections/shared/fields/link-target.ts'
import { relation } from '../../../collections/shared/fields/relation.ts'
import { checkbox, row } from '../../../collections/shared/fields/simple.ts'
import { list, whenNeighbour } from '../../../collections/shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../../../collections/shared/fields/text.ts'
import { linkAddress } from '../../../collections/shared/fields/web-address.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { type AreaLinkKind, areaLinkKinds } from '../../lib/kinds.ts'

const linkKinds: Choices<AreaLinkKind> = {
  values: areaLinkKinds,
  labels: {
    project: words('A project', 'Un projet', 'Un proyecto'),
    page: words('A page', 'Une page', 'Una página'),
    site: words('A site', 'Un site', 'Un sitio'),
    address: words('An address', 'Une adresse', 'Una dirección'),
  },
}

const ledTo = (kind: AreaLinkKind) => ({ condition: whenNeighbour('linkKind', kind) })

const area = [
  localizedText('title', words('Title', 'Titre', 'Título'), { isRequired: true }),
  localizedLongText('text', words('Text', 'Texte', 'Texto')),
  relation('topic', 'topics', words('Topic', 'Thème', 'Tema'), {
    help: words(
      'Decides the drawing of the area.',
      'Détermine le dessin du domaine.',
      'Determina el dibujo del ámbito.',
    ),
  }),
  row(
    choice('linkKind', words('Leads to', 'Mène à', 'Lleva a'), linkKinds),
    relation('project', 'projects', words('Project', 'Projet', 'Proyecto'), ledTo('project')),
    relation('page', 'pages', words('Page', 'Page', 'Página'), ledTo('page')),
    relation('site', 'sites', words('Site', 'Site', 'Sitio'), ledTo('site')),
    linkAddress('address', words('Address', 'Adresse', 'Dirección'), ledTo('address')),
  ),
  linkLabel('linkLabel'),
  checkbox('emphasis', words('This is the claim', 'C’est le message clé', 'Es el mensaje principal'), {
    help: words('One at most.', 'Un seul au plus.', 'Uno como máximo.'),
  }),
  rowKey(),
]

export const areasBlock = defineBlock({
  slug: 'areas',
  interfaceName: 'AreasBlock',
  group: 'lists',
  labels: {
    singular: words('Areas of work', 'Domaines d’action', 'Ámbitos de trabajo'),
    plural: words('Areas of work', 'Domaines d’action', 'Ámbitos de trabajo'),
  },
  fields: [
    heading(),
    introduction(),
    list('items', words('Areas', 'Domaines', 'Ámbitos'), words('Area', 'Domaine', 'Ámbito'), area),
  ],
})
