import type { Field } from 'payload'
import { type NavigationKind, navigationKinds, type Section, sections } from '../../src/lib/kinds.ts'
import { type Choices, choice } from '../shared/fields/choice.ts'
import { rowKey } from '../shared/fields/key.ts'
import { newsletterFields } from '../shared/fields/newsletter.ts'
import { partialDate } from '../shared/fields/partial-date.ts'
import { relation } from '../shared/fields/relation.ts'
import { localizedRichText } from '../shared/fields/rich-text.ts'
import { moment, row } from '../shared/fields/simple.ts'
import { group, list, whenNeighbour } from '../shared/fields/structure.ts'
import { localizedLongText, localizedText } from '../shared/fields/text.ts'
import { linkAddress } from '../shared/fields/web-address.ts'
import { words } from '../shared/fields/words.ts'

const label = words('Label', 'Libellé', 'Etiqueta')

const navigationChoices: Choices<NavigationKind> = {
  values: navigationKinds,
  labels: {
    section: words('A section', 'Une rubrique', 'Una sección'),
    page: words('A page', 'Une page', 'Una página'),
    address: words('An address', 'Une adresse', 'Una dirección'),
  },
}

const sectionChoices: Choices<Section> = {
  values: sections,
  labels: {
    about: words('About', 'À propos', 'Quiénes somos'),
    topics: words('Topics', 'Thèmes', 'Temas'),
    projects: words('Projects', 'Projets', 'Proyectos'),
    statements: words('Statements', 'Déclarations', 'Declaraciones'),
    news: words('News', 'Actualités', 'Noticias'),
    events: words('Events', 'Événements', 'Eventos'),
    documents: words('Documents', 'Documents', 'Documentos'),
    people: words('People', 'Équipe', 'Equipo'),
    partners: words('Partners', 'Partenaires', 'Socios'),
    newsletter: words('Newsletter', 'Lettre d’information', 'Boletín'),
    search: words('Search', 'Recherche', 'Búsqueda'),
    contact: words('Contact', 'Contact', 'Contacto'),
    accessibility: words('Accessibility', 'Accessibilité', 'Accesibilidad'),
    privacy: words('Privacy', 'Vie privée', 'Privacidad'),
    campaigns: words('Campaigns', 'Campagnes', 'Campañas'),
    network: words('Members of the network', 'Membres du réseau', 'Miembros de la red'),
  },
}

/** The menu of the site and the notice above it. */
export const navigation: Field[] = [
  list(
    'navigation',
    words('Menu', 'Menu', 'Menú'),
    words('Menu entry', 'Entrée du menu', 'Entrada del menú'),
    [
      row(
        choice('kind', words('Leads to', 'Mène à', 'Lleva a'), navigationChoices, {
          isRequired: true,
          defaultValue: 'section',
        }),
        choice('section', words('Section', 'Rubrique', 'Sección'), sectionChoices, {
          condition: whenNeighbour('kind', 'section'),
        }),
        relation('page', 'pages', words('Page', 'Page', 'Página'), {
          condition: whenNeighbour('kind', 'page'),
        }),
        linkAddress('address', words('Address', 'Adresse', 'Dirección'), {
          condition: whenNeighbour('kind', 'address'),
        }),
      ),
      localizedText('label', label, {
        maxLength: 60,
        help: words(
          'Empty: the name of the section or the title of the page.',
          'Vide : le nom de la rubrique ou le titre de la page.',
          'Vacío: el nombre de la sección o el título de la página.',
        ),
      }),
    ],
  ),
  group(
    'banner',
    words('Notice above every page', 'Bandeau sur toutes les pages', 'Aviso en todas las páginas'),
    [
      localizedText('text', words('Text', 'Texte', 'Texto')),
      row(
        localizedText('linkLabel', words('Link text', 'Texte du lien', 'Texto del enlace'), {
          maxLength: 120,
        }),
        linkAddress('address', words('Address', 'Adresse', 'Dirección')),
        moment('expiresAt', words('Ends on', 'Fin', 'Termina'), {
          help: words(
            'The notice disappears by itself.',
            'Le bandeau disparaît de lui-même.',
            'El aviso desaparece por sí solo.',
          ),
        }),
      ),
    ],
  ),
]

/** What the office says about itself in figures and functions. */
export const facts: Field[] = [
  list(
    'datedFacts',
    words('Dated facts', 'Faits datés', 'Datos con fecha'),
    words('Fact', 'Fait', 'Dato'),
    [
      row(
        localizedText('value', words('Value', 'Valeur', 'Valor'), { isRequired: true, maxLength: 60 }),
        localizedText('label', label, { isRequired: true }),
        partialDate('asOf', words('True on', 'Vrai en', 'Cierto en')),
      ),
      localizedText('qualifier', words('Qualifier', 'Précision', 'Matiz')),
      rowKey(),
    ],
    {
      help: words(
        'Shown with their date and never as today’s.',
        'Affichés avec leur date, jamais comme actuels.',
        'Se muestran con su fecha y nunca como actuales.',
      ),
    },
  ),
  list(
    'coreFunctions',
    words('Core functions', 'Fonctions principales', 'Funciones principales'),
    words('Function', 'Fonction', 'Función'),
    [
      localizedText('title', words('Title', 'Titre', 'Título'), { isRequired: true }),
      localizedLongText('text', words('Text', 'Texte', 'Texto')),
      localizedText('instruments', words('By means of', 'Au moyen de', 'Por medio de')),
      rowKey(),
    ],
  ),
  group('newsletter', words('Newsletter', 'Lettre d’information', 'Boletín'), newsletterFields()),
]

/** The accessibility statement and the privacy notice. */
export const legal: Field[] = [
  group(
    'accessibility',
    words('Accessibility statement', 'Déclaration d’accessibilité', 'Declaración de accesibilidad'),
    [
      partialDate('statedOn', words('Made on', 'Établie le', 'Hecha el')),
      localizedLongText('method', words('Method', 'Méthode', 'Método'), {
        help: words('How the site was tested.', 'Comment le site a été évalué.', 'Cómo se evaluó el sitio.'),
      }),
      localizedRichText('shortcomings', words('What falls short', 'Ce qui ne va pas', 'Lo que falta')),
    ],
  ),
  localizedRichText('privacy', words('Privacy notice', 'Protection des données', 'Protección de datos')),
]
