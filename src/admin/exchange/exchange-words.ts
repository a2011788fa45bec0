import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { ExchangeForm, ExchangeState, RowOutcome, TableNoun } from '../../lib/exchange.ts'

/** What the screen of imports and exports says. */
export const said = {
  heading: words('Import and export', 'Importer et exporter', 'Importar y exportar'),
  lead: words(
    'Take the content of the sites out as a file, or bring it in from one. Readers, messages, accounts and the site history stay here.',
    'Exportez le contenu des sites dans un fichier ou importez-le. Les lecteurs, les messages, les comptes et l’historique restent ici.',
    'Exporte el contenido de los sitios a un archivo o impórtelo. Los lectores, los mensajes, las cuentas y el historial se quedan aquí.',
  ),
  exporting: words('Export', 'Exporter', 'Exportar'),
  importing: words('Import', 'Importer', 'Importar'),
  what: words('What', 'Quoi', 'Qué'),
  all: words('Everything', 'Tout', 'Todo'),
  oneSite: words('Site: {name}', 'Site : {name}', 'Sitio: {name}'),
  oneTable: words('Table (CSV): {name}', 'Tableau (CSV) : {name}', 'Tabla (CSV): {name}'),
  warning: words(
    'The file holds drafts and what is public, with pictures and files. Keep it as safe as the admin panel.',
    'Le fichier contient les brouillons et le contenu public, avec les images et les fichiers. Conservez-le avec autant de soin que l’accès à l’administration.',
    'El archivo contiene los borradores y lo público, con imágenes y archivos. Guárdelo con tanto cuidado como el panel de administración.',
  ),
  begin: words('Begin the export', 'Lancer l’export', 'Empezar la exportación'),
  form: words('Kind of file', 'Type de fichier', 'Tipo de archivo'),
  table: words('Table of', 'Tableau de', 'Tabla de'),
  site: words('Into the site', 'Dans le site', 'En el sitio'),
  fetch: words(
    'Fetch pictures and files',
    'Reprendre les images et les fichiers',
    'Traer las imágenes y los archivos',
  ),
  fetchHelp: words(
    'They are asked for at the old website, one after the other, before anything is examined. Pictures without an alternative text are shown to readers once somebody has described them.',
    'Ils sont demandés à l’ancien site, l’un après l’autre, avant l’examen. Les images sans texte alternatif ne sont montrées aux lecteurs qu’une fois décrites.',
    'Se piden al sitio antiguo, uno tras otro, antes del examen. Las imágenes sin texto alternativo se muestran a los lectores cuando alguien las haya descrito.',
  ),
  file: words('File', 'Fichier', 'Archivo'),
  help: words(
    'The file is examined first: you see what would happen to each row, and nothing is changed until you say so.',
    'Le fichier est d’abord examiné : vous voyez ce qui arriverait à chaque ligne, et rien n’est modifié avant votre accord.',
    'Primero se examina el archivo: verá qué pasaría con cada fila y nada cambia hasta que usted lo diga.',
  ),
  examine: words('Examine the file', 'Examiner le fichier', 'Examinar el archivo'),
  sending: words('Sending: {percent} %', 'Envoi : {percent} %', 'Enviando: {percent} %'),
  failed: words(
    'This did not work. Try again.',
    'Échec. Réessayez.',
    'No ha funcionado. Inténtelo de nuevo.',
  ),
  runs: words('Imports and exports', 'Importations et exportations', 'Importaciones y exportaciones'),
  none: words('There are none yet.', 'Il n’y en a pas encore.', 'Aún no hay ninguna.'),
  direction: {
    export: words('Export', 'Export', 'Exportación'),
    import: words('Import', 'Import', 'Importación'),
  },
  asked: words('{name}, {when}', '{name}, {when}', '{name}, {when}'),
  program: words('By a program', 'Par un programme', 'Por un programa'),
  progress: words('{done} of {total}', '{done} sur {total}', '{done} de {total}'),
  run: words('Import now', 'Importer maintenant', 'Importar ahora'),
  cancel: words('Cancel', 'Annuler', 'Cancelar'),
  take: words('Save the file', 'Enregistrer le fichier', 'Guardar el archivo'),
  report: words('Report as a table', 'Rapport en tableau', 'Informe en tabla'),
  show: words('Show the rows', 'Afficher les lignes', 'Mostrar las filas'),
  more: words('More rows', 'Plus de lignes', 'Más filas'),
  topics: words(
    'Categories and tags of the old website become these topics',
    'Les catégories et étiquettes de l’ancien site deviennent ces thèmes',
    'Las categorías y etiquetas del sitio antiguo pasan a ser estos temas',
  ),
  noTopic: words('None', 'Aucun', 'Ninguno'),
  examineAgain: words('Examine again', 'Examiner à nouveau', 'Examinar de nuevo'),
  rows: words('Rows', 'Lignes', 'Filas'),
  allOutcomes: words('All', 'Toutes', 'Todas'),
  row: words('Row', 'Ligne', 'Fila'),
  item: words('Item', 'Élément', 'Elemento'),
  outcome: words('What happens', 'Ce qui se passe', 'Qué pasa'),
  why: words('Why, and notes', 'Pourquoi, et remarques', 'Por qué, y notas'),
}

export const stateWords: Readonly<Record<ExchangeState, Words>> = {
  uploading: words('is being sent', 'en cours d’envoi', 'enviándose'),
  reading: words('is being read', 'en cours de lecture', 'leyéndose'),
  examining: words('is being examined', 'en cours d’examen', 'examinándose'),
  examined: words(
    'examined: nothing is changed yet',
    'examiné : rien n’est encore modifié',
    'examinado: aún no ha cambiado nada',
  ),
  running: words('under way', 'en cours', 'en curso'),
  done: words('done', 'terminé', 'terminado'),
  cancelled: words('cancelled', 'annulé', 'cancelado'),
  refused: words('refused', 'refusé', 'rechazado'),
}

export const outcomeWords: Readonly<Record<RowOutcome, Words>> = {
  create: words('new', 'nouveau', 'nuevo'),
  update: words('changed', 'modifié', 'cambiado'),
  unchanged: words('as it is', 'inchangé', 'igual'),
  refused: words('refused', 'refusé', 'rechazado'),
}

export const formWords: Readonly<Record<ExchangeForm, Words>> = {
  json: words('Export of Common Home', 'Export de Common Home', 'Exportación de Common Home'),
  csv: words('Table (CSV)', 'Tableau (CSV)', 'Tabla (CSV)'),
  wordpress: words(
    'Export of WordPress (WXR)',
    'Export de WordPress (WXR)',
    'Exportación de WordPress (WXR)',
  ),
}

export const tableWords: Readonly<Record<TableNoun, Words>> = {
  topics: words('Topics', 'Thèmes', 'Temas'),
  organisations: words('Organisations', 'Organisations', 'Organizaciones'),
  people: words('People and posts', 'Personnes et postes', 'Personas y cargos'),
  departments: words('Departments', 'Services', 'Departamentos'),
  memberships: words('Memberships', 'Affiliations', 'Pertenencias'),
  redirects: words('Redirects', 'Redirections', 'Redirecciones'),
}
