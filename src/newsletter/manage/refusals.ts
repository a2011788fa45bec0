import { words } from '../../../collections/shared/fields/words.ts'

/** Why something that was asked for with a list of subscribers was not done. */
export const refusals = {
  file: words(
    'Choose a newsletter and a file of at most 900 kB.',
    'Choisissez une lettre d’information et un fichier de 900 ko au plus.',
    'Elija un boletín y un archivo de 900 kB como máximo.',
  ),
  columns: words(
    'The first line has to name a column “email”, and the file may have at most 10,000 rows.',
    'La première ligne doit nommer une colonne « email », et le fichier compter au plus 10 000 lignes.',
    'La primera línea debe nombrar una columna «email», y el archivo puede tener como máximo 10 000 filas.',
  ),
  newsletter: words('Choose a newsletter.', 'Choisissez une lettre d’information.', 'Elija un boletín.'),
  why: words(
    'Say why, in 3 to 1,000 characters.',
    'Dites pourquoi, en 3 à 1 000 caractères.',
    'Diga por qué, en 3 a 1 000 caracteres.',
  ),
  gone: words('This subscriber is gone.', 'Cet abonné n’existe plus.', 'Este suscriptor ya no existe.'),
  address: words(
    'This is no address that mail can be sent to.',
    'Ce n’est pas une adresse à laquelle on peut écrire.',
    'No es una dirección a la que se pueda escribir.',
  ),
  same: words(
    'This is the address already.',
    'C’est déjà l’adresse enregistrée.',
    'Esta ya es la dirección.',
  ),
  pending: words(
    'Nobody has confirmed this subscription yet: ask the reader to sign up again with the right address.',
    'Personne n’a encore confirmé cet abonnement : demandez au lecteur de se réinscrire avec la bonne adresse.',
    'Nadie ha confirmado aún esta suscripción: pida al lector que se suscriba de nuevo con la dirección correcta.',
  ),
  suppressed: words(
    'This address is not to be written to.',
    'On ne doit pas écrire à cette adresse.',
    'A esta dirección no se debe escribir.',
  ),
  already: words(
    'This address is suppressed already.',
    'Cette adresse est déjà bloquée.',
    'Esta dirección ya está bloqueada.',
  ),
}
