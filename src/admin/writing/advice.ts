import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { FindingCode } from '../../lib/writing/finding.ts'

/** What each finding asks for; what is meant stands in braces. */
export const advice: Record<FindingCode, Words> = {
  'no-alternative-text': words(
    'Say what the picture {detail} shows, in this language, or mark it as decorative.',
    'Décrivez l’image {detail} dans cette langue, ou marquez-la comme décorative.',
    'Describa la imagen {detail} en este idioma, o márquela como decorativa.',
  ),
  'useless-alternative-text': words(
    'The alternative text of {detail} does not say what the picture shows.',
    'Le texte alternatif de {detail} ne dit pas ce que montre l’image.',
    'El texto alternativo de {detail} no dice lo que muestra la imagen.',
  ),
  'consent-ended': words(
    'The consent of those shown in {detail} has ended.',
    'L’accord des personnes montrées sur {detail} a pris fin.',
    'El consentimiento de las personas de {detail} ha terminado.',
  ),
  'skipped-heading': words(
    'A level of headings is skipped before “{detail}”.',
    'Un niveau de titre est sauté avant « {detail} ».',
    'Falta un nivel de título antes de «{detail}».',
  ),
  'empty-heading': words('A heading is empty.', 'Un titre est vide.', 'Un título está vacío.'),
  'vague-link': words(
    'The link “{detail}” does not say where it leads.',
    'Le lien « {detail} » ne dit pas où il mène.',
    'El enlace «{detail}» no dice adónde lleva.',
  ),
  'no-summary': words(
    'Lists, feeds and search engines show a summary: write one.',
    'Les listes, les flux et les moteurs de recherche affichent un résumé : rédigez-le.',
    'Las listas y los buscadores muestran un resumen: escríbalo.',
  ),
  'long-title': words(
    'The title is very long: search engines and lists cut it.',
    'Le titre est très long : les moteurs de recherche et les listes le coupent.',
    'El título es muy largo: los buscadores y las listas lo cortan.',
  ),
  'unmarked-language': words(
    'This passage seems to be in another language; mark it, so that it is read aloud rightly: “{detail}”',
    'Ce passage semble être dans une autre langue ; marquez-le pour qu’il soit bien lu : « {detail} »',
    'Este pasaje parece estar en otro idioma; márquelo para que se lea bien: «{detail}»',
  ),
}
