import { words } from '../../collections/shared/fields/words.ts'

/** Why a file, or a row of it, is not taken, and what else a report tells. */
export const said = {
  notJson: words(
    'Line {line} is no JSON.',
    'La ligne {line} n’est pas du JSON.',
    'La línea {line} no es JSON.',
  ),
  notOurs: words(
    'This is no export of Common Home, or of a version that is not known here.',
    'Ce n’est pas un export de Common Home, ou d’une version inconnue ici.',
    'No es una exportación de Common Home, o de una versión desconocida aquí.',
  ),
  brokenOff: words(
    'The file broke off, or was changed: its end does not agree with it.',
    'Le fichier est tronqué ou a été modifié : sa fin ne concorde pas.',
    'El archivo está incompleto o fue modificado: su final no concuerda.',
  ),
  notPacked: words(
    'The file cannot be unpacked.',
    'Le fichier ne peut pas être décompressé.',
    'El archivo no se puede descomprimir.',
  ),
  tooLarge: words(
    'Line {line} is longer, or the file larger, than can be taken.',
    'La ligne {line} est trop longue, ou le fichier trop grand.',
    'La línea {line} es demasiado larga, o el archivo demasiado grande.',
  ),
  tooDeep: words(
    'Line {line} is nested deeper than any text.',
    'La ligne {line} est imbriquée plus profondément que tout texte.',
    'La línea {line} está anidada más profundamente que cualquier texto.',
  ),
  badKeys: words(
    'Line {line} holds names that no field has.',
    'La ligne {line} contient des noms qu’aucun champ ne porte.',
    'La línea {line} contiene nombres que ningún campo tiene.',
  ),
  badLine: words(
    'Line {line} is neither an item nor a part of a file: {field}.',
    'La ligne {line} n’est ni un élément ni une partie de fichier : {field}.',
    'La línea {line} no es ni un elemento ni parte de un archivo: {field}.',
  ),
  badOctets: words(
    'A file in line {line} is not what its digest says.',
    'Un fichier à la ligne {line} ne correspond pas à son empreinte.',
    'Un archivo en la línea {line} no corresponde a su huella.',
  ),
  twice: words('It stands in the file already.', 'Il figure déjà dans le fichier.', 'Ya está en el archivo.'),
  unknownField: words(
    'There is no field “{field}”.',
    'Il n’y a pas de champ « {field} ».',
    'No hay ningún campo «{field}».',
  ),
  badField: words(
    '“{field}” holds something that it cannot.',
    '« {field} » contient une valeur impossible.',
    '«{field}» contiene un valor imposible.',
  ),
  notPublished: words(
    'Items of this kind are not published by language.',
    'Les éléments de ce type ne sont pas publiés par langue.',
    'Los elementos de este tipo no se publican por idioma.',
  ),
  noFile: words(
    'The file of this item is not in the export.',
    'Le fichier de cet élément manque dans l’export.',
    'El archivo de este elemento falta en la exportación.',
  ),
  badFileName: words(
    'The name of the file is not one.',
    'Le nom du fichier n’est pas valable.',
    'El nombre del archivo no es válido.',
  ),
  taken: words(
    'Another item has the same “{field}”: {value}.',
    'Un autre élément a le même « {field} » : {value}.',
    'Otro elemento tiene el mismo «{field}»: {value}.',
  ),
  takenSlug: words(
    'Another item has the address “{value}” in “{language}”.',
    'Un autre élément a l’adresse « {value} » en « {language} ».',
    'Otro elemento tiene la dirección «{value}» en «{language}».',
  ),
  invalid: words(
    '{field} ({language}): {message}',
    '{field} ({language}) : {message}',
    '{field} ({language}): {message}',
  ),
  notStored: words(
    'The database does not take it: {message}',
    'La base de données le refuse : {message}',
    'La base de datos no lo admite: {message}',
  ),
  notTaken: words(
    'Something in it cannot be taken: {message}',
    'Quelque chose ne peut pas en être repris : {message}',
    'Algo de su contenido no se puede tomar: {message}',
  ),
  tooLong: words(
    'Its text has more than {value} characters.',
    'Son texte a plus de {value} caractères.',
    'Su texto tiene más de {value} caracteres.',
  ),
  notWordPress: words(
    'This is no export of WordPress (WXR), or it is broken in line {line}.',
    'Ce n’est pas un export de WordPress (WXR), ou il est endommagé à la ligne {line}.',
    'No es una exportación de WordPress (WXR), o está dañada en la línea {line}.',
  ),
  noLanguage: words(
    'Its language, “{value}”, is none of this site’s.',
    'Sa langue, « {value} », n’est pas une langue de ce site.',
    'Su idioma, «{value}», no es ninguno de este sitio.',
  ),
  notFetched: words(
    'Pictures and files were not asked for: choose “Fetch pictures and files”, or import with the folder of uploads.',
    'Les images et les fichiers n’ont pas été demandés : choisissez « Reprendre les images et les fichiers », ou importez avec le dossier des fichiers.',
    'No se pidieron las imágenes ni los archivos: elija «Traer las imágenes y los archivos» o importe con la carpeta de archivos.',
  ),
  notInFolder: words(
    'It is not in the folder of uploads: {value}.',
    'Il n’est pas dans le dossier des fichiers : {value}.',
    'No está en la carpeta de archivos: {value}.',
  ),
  notPublicAddress: words(
    'Its address is none of the public internet: {value}.',
    'Son adresse n’est pas de l’internet public : {value}.',
    'Su dirección no es de la internet pública: {value}.',
  ),
  notAnswered: words(
    'The old website does not give it: {value}.',
    'L’ancien site ne le donne pas : {value}.',
    'El sitio antiguo no lo da: {value}.',
  ),
  fileTooLarge: words('It is larger than 50 MB.', 'Il dépasse 50 Mo.', 'Pesa más de 50 MB.'),
  notAPicture: words(
    'It is no picture or file of a kind that is taken: {value}.',
    'Ce n’est ni une image ni un fichier d’un type accepté : {value}.',
    'No es una imagen ni un archivo de un tipo admitido: {value}.',
  ),
  toDescribe: words(
    'Pictures without an alternative text ({language}): {value}. Readers do not see them until they have one.',
    'Images sans texte alternatif ({language}) : {value}. Les lecteurs ne les voient pas avant.',
    'Imágenes sin texto alternativo ({language}): {value}. Los lectores no las ven hasta que lo tengan.',
  ),
  noApproval: words(
    'It is published at a site that asks for approvals, without one of here.',
    'Il est publié sur un site qui demande une approbation, sans qu’il y en ait une ici.',
    'Se publica en un sitio que pide aprobaciones, sin una de aquí.',
  ),
  otherType: words(
    'There is no place here for entries of the kind “{value}”.',
    'Il n’y a pas de place ici pour les entrées de type « {value} ».',
    'Aquí no hay lugar para entradas del tipo «{value}».',
  ),
  noPictures: words(
    'Pictures in the text are left out ({language}): {value}.',
    'Les images du texte sont omises ({language}) : {value}.',
    'Las imágenes del texto se omiten ({language}): {value}.',
  ),
  noAuthor: words(
    'Nobody among the people of the site is called {value}: no author.',
    'Personne au sein du site ne s’appelle {value} : sans auteur.',
    'Nadie en el sitio se llama {value}: sin autor.',
  ),
  isProtected: words(
    'It was behind a password ({language}): it stays a draft.',
    'Il était protégé par un mot de passe ({language}) : il reste un brouillon.',
    'Estaba protegido por contraseña ({language}): queda como borrador.',
  ),
  twoVersions: words(
    'There are two versions in “{language}”: only the first is taken.',
    'Il y a deux versions en « {language} » : seule la première est reprise.',
    'Hay dos versiones en «{language}»: solo se toma la primera.',
  ),
  noUser: words(
    'Nobody here has the address {value}: left empty.',
    'Personne ici n’a l’adresse {value} : laissé vide.',
    'Nadie aquí tiene la dirección {value}: se deja vacío.',
  ),
  missing: words(
    'Refers to {noun} {value}, which is neither here nor in the file: left out.',
    'Renvoie à {noun} {value}, qui n’est ni ici ni dans le fichier : omis.',
    'Remite a {noun} {value}, que no está ni aquí ni en el archivo: omitido.',
  ),
  changedMeanwhile: words(
    'It was changed here after the file was examined: examine it again.',
    'Il a été modifié ici après l’examen du fichier : examinez-le à nouveau.',
    'Se modificó aquí después de examinar el archivo: examínelo otra vez.',
  ),
  newerHere: words(
    'It was changed here after the export.',
    'Il a été modifié ici après l’export.',
    'Se modificó aquí después de la exportación.',
  ),
}
