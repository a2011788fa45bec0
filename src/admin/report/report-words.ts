import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { FindingState, ReportCheck } from '../../lib/report.ts'
import { advice } from '../writing/advice.ts'

/** What each check is called where findings are counted. */
export const checkNames: Record<ReportCheck, Words> = {
  'dead-link-inside': words('Dead links inside', 'Liens internes morts', 'Enlaces internos rotos'),
  'dead-link-outside': words('Dead links outside', 'Liens externes morts', 'Enlaces externos rotos'),
  'consent-ended': words('Consent has ended', 'Accord terminé', 'Consentimiento terminado'),
  'consent-ends-soon': words(
    'Consent ends within 30 days',
    'Accord à moins de 30 jours de son terme',
    'Consentimiento que termina en 30 días',
  ),
  'review-overdue': words('To be looked at again', 'À revoir', 'Por revisar de nuevo'),
  'no-alternative-text': words('No alternative text', 'Sans texte alternatif', 'Sin texto alternativo'),
  'useless-alternative-text': words(
    'Useless alternative text',
    'Texte alternatif inutile',
    'Texto alternativo inútil',
  ),
  'no-licence': words('Pictures without licence', 'Images sans licence', 'Imágenes sin licencia'),
  'skipped-heading': words('Headings skipped', 'Niveaux de titre sautés', 'Niveles de título saltados'),
  'empty-heading': words('Empty headings', 'Titres vides', 'Títulos vacíos'),
  'vague-link': words('Link text that says nothing', 'Liens au texte vague', 'Enlaces con texto vago'),
  'unmarked-language': words(
    'Other language without mark',
    'Autre langue non marquée',
    'Otro idioma sin marcar',
  ),
  'no-summary': words('No summary', 'Sans résumé', 'Sin resumen'),
  'long-title': words('Very long titles', 'Titres très longs', 'Títulos muy largos'),
}

/** What each finding asks for; what is meant stands in braces. */
export const reportAdvice: Record<ReportCheck, Words> = {
  ...advice,
  'consent-ended': words(
    'The consent of those shown has ended: {detail}. Readers no longer see the picture; choose another, or renew the consent.',
    'L’accord des personnes montrées a pris fin : {detail}. L’image n’est plus montrée ; choisissez-en une autre ou renouvelez l’accord.',
    'El consentimiento de las personas mostradas ha terminado: {detail}. La imagen ya no se muestra; elija otra o renueve el consentimiento.',
  ),
  'consent-ends-soon': words(
    'The consent of those shown ends on {detail}; then the picture disappears. Renew it, or choose another picture where it is used.',
    'L’accord des personnes montrées prend fin le {detail} ; l’image disparaîtra alors. Renouvelez-le, ou choisissez une autre image là où elle sert.',
    'El consentimiento de las personas mostradas termina el {detail}; entonces la imagen desaparece. Renuévelo o elija otra imagen donde se usa.',
  ),
  'no-licence': words(
    'Say under which licence, or with whose permission, the picture is used.',
    'Indiquez sous quelle licence, ou avec quelle autorisation, l’image est utilisée.',
    'Diga bajo qué licencia, o con qué permiso, se usa la imagen.',
  ),
  'dead-link-inside': words(
    'Leads to something that readers cannot open: it is not public in this language, in the trash, or gone. “{detail}”',
    'Mène à quelque chose que les lecteurs ne peuvent pas ouvrir : non public dans cette langue, à la corbeille ou supprimé. « {detail} »',
    'Lleva a algo que los lectores no pueden abrir: no es público en este idioma, está en la papelera o se eliminó. «{detail}»',
  ),
  'dead-link-outside': words(
    'Nothing answers at this address any more: {detail}',
    'Plus rien ne répond à cette adresse : {detail}',
    'Ya nada responde en esta dirección: {detail}',
  ),
  'review-overdue': words(
    'Was to be looked at again by {detail}. Read it, and mend it or say that it is still correct.',
    'Devait être revu au plus tard le {detail}. Relisez-le, puis corrigez-le ou dites qu’il est toujours exact.',
    'Debía revisarse a más tardar el {detail}. Léalo y corríjalo, o diga que sigue siendo correcto.',
  ),
}

export const stateNames: Record<FindingState, Words> = {
  open: words('Open', 'Ouvert', 'Abierto'),
  ignored: words('Ignored', 'Ignoré', 'Ignorado'),
  done: words('Done', 'Réglé', 'Resuelto'),
}

/** What the report page says. */
export const said = {
  heading: words('Content report', 'Rapport sur les contenus', 'Informe de contenidos'),
  lead: words(
    'What is to be mended in what readers see and in drafts. It is looked at soon after each save, and everything once a day.',
    'Ce qu’il faut corriger dans ce que voient les lecteurs et dans les brouillons. Chaque enregistrement est examiné peu après, et tout une fois par jour.',
    'Lo que hay que corregir en lo que ven los lectores y en los borradores. Se examina poco después de cada guardado, y todo una vez al día.',
  ),
  walked: words(
    'Everything was looked at last on {date}: {items} items.',
    'Tout a été examiné pour la dernière fois le {date} : {items} contenus.',
    'Todo se examinó por última vez el {date}: {items} contenidos.',
  ),
  walking: words(
    'Everything is being looked at: {items} items until now.',
    'Tout est en cours d’examen : {items} contenus jusqu’ici.',
    'Se está examinando todo: {items} contenidos hasta ahora.',
  ),
  blind: words('What this report cannot see', 'Ce que ce rapport ne voit pas', 'Lo que este informe no ve'),
  blindness: words(
    'Whether an alternative text is true, a link leads to the right place, or a text is still right: only people can tell. Another language is found by its letters (three words or more), or by small words in a passage of eight words or more in English, French or Spanish; shorter passages, names, and other languages in Latin letters are not found. An address outside that answers with an error page and says that all is well, that refuses programs, or that needs a sign-in is not called dead. Addresses that are written as plain words are not followed.',
    'Si un texte alternatif est juste, si un lien mène au bon endroit, si un texte est encore exact : seules des personnes peuvent le dire. Une autre langue est reconnue à ses lettres (dès trois mots) ou aux petits mots d’un passage d’au moins huit mots en anglais, français ou espagnol ; les passages plus courts, les noms et les autres langues en lettres latines ne sont pas trouvés. Une adresse externe qui répond par une page d’erreur en disant que tout va bien, qui refuse les programmes ou demande une connexion n’est pas dite morte. Les adresses écrites comme de simples mots ne sont pas suivies.',
    'Si un texto alternativo es cierto, si un enlace lleva al lugar adecuado o si un texto sigue siendo correcto solo pueden decirlo las personas. Otro idioma se reconoce por sus letras (desde tres palabras) o por las palabras pequeñas de un pasaje de al menos ocho palabras en inglés, francés o español; no se encuentran pasajes más cortos, nombres ni otros idiomas en letras latinas. Una dirección externa que responde con una página de error diciendo que todo va bien, que rechaza programas o pide iniciar sesión no se da por rota. Las direcciones escritas como simples palabras no se siguen.',
  ),
  noRole: words(
    'You have no role at any site yet.',
    'Vous n’avez encore de rôle sur aucun site.',
    'Aún no tiene ningún papel en ningún sitio.',
  ),
  none: words('Nothing was found.', 'Rien n’a été trouvé.', 'No se encontró nada.'),
  filter: words('Narrow the report', 'Restreindre le rapport', 'Acotar el informe'),
  all: words('All', 'Tous', 'Todos'),
  nobody: words('Nobody yet', 'Personne encore', 'Nadie aún'),
  site: words('Site', 'Site', 'Sitio'),
  check: words('What', 'Quoi', 'Qué'),
  language: words('Language', 'Langue', 'Idioma'),
  noun: words('Kind', 'Sorte', 'Tipo'),
  person: words('Person', 'Personne', 'Persona'),
  state: words('State', 'État', 'Estado'),
  shown: words(
    'Only what readers see',
    'Seulement ce que voient les lecteurs',
    'Solo lo que ven los lectores',
  ),
  show: words('Show', 'Afficher', 'Mostrar'),
  download: words('Download as CSV', 'Télécharger en CSV', 'Descargar en CSV'),
  counts: words('How many of each', 'Combien de chaque', 'Cuántos de cada'),
  page: words('Page {page} of {pages}', 'Page {page} sur {pages}', 'Página {page} de {pages}'),
  before: words('Previous page', 'Page précédente', 'Página anterior'),
  after: words('Next page', 'Page suivante', 'Página siguiente'),
  public: words('Readers see it', 'Visible des lecteurs', 'Visible para los lectores'),
  draft: words('In a draft', 'Dans un brouillon', 'En un borrador'),
  mended: words(
    'Mended in the draft: publish it',
    'Corrigé dans le brouillon : publiez-le',
    'Corregido en el borrador: publíquelo',
  ),
  since: words('Found {time}', 'Trouvé {time}', 'Hallado {time}'),
  deadSince: words(
    'Dead since {date} ({outcome})',
    'Mort depuis le {date} ({outcome})',
    'Roto desde el {date} ({outcome})',
  ),
  copy: words('Archived copy', 'Copie archivée', 'Copia archivada'),
  owner: words('Answers for it: {name}', 'En répond : {name}', 'Responde: {name}'),
  mends: words('Mends it: {name}', 'S’en charge : {name}', 'Lo corrige: {name}'),
  because: words('Ignored: {reason}', 'Ignoré : {reason}', 'Ignorado: {reason}'),
} as const
