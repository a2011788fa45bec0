import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { UnitState } from '../../translation/progress.ts'

/** The texts of the translator's view. */
export const deskWords = {
  heading: words(
    '{title}: from {source} into {language}',
    '{title} : de {source} vers {language}',
    '{title}: de {source} a {language}',
  ),
  figures: words(
    '{stale} out of date, {missing} missing, {units} texts in all. What you save is a draft; shared fields and other languages stay as they are.',
    '{stale} à actualiser, {missing} manquants, {units} textes en tout. Ce que vous enregistrez est un brouillon ; les champs communs et les autres langues restent tels quels.',
    '{stale} por actualizar, {missing} por traducir, {units} textos en total. Lo que guarda es un borrador; los campos comunes y los demás idiomas quedan como están.',
  ),
  figuresLive: words(
    '{stale} out of date, {missing} missing, {units} texts in all. There are no drafts here: readers see what you save.',
    '{stale} à actualiser, {missing} manquants, {units} textes en tout. Il n’y a pas de brouillons ici : les lecteurs voient ce que vous enregistrez.',
    '{stale} por actualizar, {missing} por traducir, {units} textos en total. Aquí no hay borradores: los lectores ven lo que usted guarda.',
  ),
  saveLive: words('Save for readers', 'Enregistrer pour les lecteurs', 'Guardar para los lectores'),
  savedLive: words(
    'Saved: readers see it.',
    'Enregistré : les lecteurs le voient.',
    'Guardado: los lectores lo ven.',
  ),
  changesAsked: words(
    'Changes were requested in review:',
    'Modifications demandées à la relecture :',
    'Cambios solicitados en la revisión:',
  ),
  board: words('All translations', 'Toutes les traductions', 'Todas las traducciones'),
  editor: words(
    'The whole item: preview, review, publish',
    'L’élément entier : aperçu, relecture, publication',
    'El elemento entero: vista previa, revisión, publicación',
  ),
  onlyOpen: words(
    'Show only what is to be done',
    'Montrer seulement ce qui reste à faire',
    'Mostrar solo lo pendiente',
  ),
  original: words('Original', 'Original', 'Original'),
  translation: words('Translation', 'Traduction', 'Traducción'),
  change: words(
    'What changed in the original',
    'Ce qui a changé dans l’original',
    'Qué ha cambiado en el original',
  ),
  unknownChange: words(
    'The original has changed: its links, marks or pictures, or words that are not kept.',
    'L’original a changé : ses liens, ses marques, ses images, ou des mots qui ne sont plus connus.',
    'El original ha cambiado: sus enlaces, marcas o imágenes, o palabras que ya no se conocen.',
  ),
  added: words('added:', 'ajouté :', 'añadido:'),
  removed: words('removed:', 'supprimé :', 'eliminado:'),
  right: words('Still right', 'Toujours juste', 'Aún correcta'),
  rightOf: words('Still right: {label}', 'Toujours juste : {label}', 'Aún correcta: {label}'),
  allRight: words(
    'All {count} are still right',
    'Les {count} sont toujours justes',
    'Las {count} son aún correctas',
  ),
  write: words('Write', 'Écrire', 'Escribir'),
  writeOf: words('Write: {label}', 'Écrire : {label}', 'Escribir: {label}'),
  copy: words('Begin with the original', 'Partir de l’original', 'Partir del original'),
  copyOf: words(
    'Begin with the original: {label}',
    'Partir de l’original : {label}',
    'Partir del original: {label}',
  ),
  save: words('Save as a draft', 'Enregistrer comme brouillon', 'Guardar como borrador'),
  saving: words('Saving …', 'Enregistrement …', 'Guardando …'),
  saved: words('Saved as a draft.', 'Enregistré comme brouillon.', 'Guardado como borrador.'),
  confirmed: words('Confirmed.', 'Confirmé.', 'Confirmado.'),
  notConfirmed: words(
    'The original has changed in the meantime: look at it again.',
    'L’original a changé entre-temps : regardez-le encore.',
    'El original ha cambiado entretanto: mírelo de nuevo.',
  ),
  failed: words(
    'This could not be saved. What you wrote is still here.',
    'Enregistrement impossible. Ce que vous avez écrit est encore ici.',
    'No se ha podido guardar. Lo que escribió sigue aquí.',
  ),
  newest: words(
    'Load the newest; what I wrote stays',
    'Charger la dernière version ; mon texte reste',
    'Cargar lo más reciente; lo mío se conserva',
  ),
  loaded: words(
    'This is the newest; what you wrote is not saved yet.',
    'Voici la dernière version ; votre texte n’est pas encore enregistré.',
    'Esto es lo más reciente; lo que escribió aún no está guardado.',
  ),
  nothing: words('Nothing is to be done here.', 'Rien à faire ici.', 'Aquí no hay nada pendiente.'),
  unsaved: words('Not saved yet: {count}', 'Non enregistrés : {count}', 'Sin guardar: {count}'),
  readOnly: words(
    'You do not write this language here.',
    'Vous n’écrivez pas cette langue ici.',
    'Usted no escribe este idioma aquí.',
  ),
} satisfies Record<string, Words>

/** How a text stands; nothing is said of what is right. */
export const unitStateWords: Record<Exclude<UnitState, 'right'>, Words> = {
  stale: words('Out of date', 'À actualiser', 'Por actualizar'),
  missing: words('Missing', 'Manque', 'Falta'),
  empty: words(
    'The original says nothing here',
    'L’original ne dit rien ici',
    'El original no dice nada aquí',
  ),
}
