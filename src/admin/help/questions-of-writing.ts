import { words } from '../../../collections/shared/fields/words.ts'
import type { Question } from './question.ts'

/** Questions about items: writing, translating, publishing, taking back. */
export const questionsOfWriting: readonly Question[] = [
  {
    question: words('… publish a news item?', '… publier une actualité ?', '… publicar una noticia?'),
    answer: [
      words(
        'On the dashboard, choose “Write a news item”. Write the title, the summary and the text, and choose your site.',
        'Sur le tableau de bord, choisissez « Rédiger une actualité ». Écrivez le titre, le résumé et le texte, et choisissez votre site.',
        'En el panel, elija «Escribir una noticia». Escriba el título, el resumen y el texto, y elija su sitio.',
      ),
      words(
        '“Save draft” keeps it for your colleagues alone. “Publish in English” shows it to readers at once, in that language only.',
        '« Enregistrer le brouillon » le garde pour vos collègues. « Publier en français » le montre aussitôt aux lecteurs, dans cette langue seulement.',
        '«Guardar borrador» lo guarda solo para sus colegas. «Publicar en español» lo muestra enseguida a los lectores, solo en ese idioma.',
      ),
    ],
  },
  {
    question: words('… add a translation?', '… ajouter une traduction ?', '… añadir una traducción?'),
    answer: [
      words(
        'Open the item and change the language at the top. Fields that are the same in every language stay as they are.',
        'Ouvrez l’élément et changez de langue en haut. Les champs communs à toutes les langues restent inchangés.',
        'Abra el elemento y cambie el idioma arriba. Los campos comunes a todos los idiomas no cambian.',
      ),
      words(
        'Publish it with the same button. Until then readers of that language do not see it. The arrow beside the button publishes all translated languages at one moment.',
        'Publiez avec le même bouton. D’ici là, les lecteurs de cette langue ne le voient pas. La flèche à côté publie toutes les langues traduites en même temps.',
        'Publíquela con el mismo botón. Hasta entonces los lectores de ese idioma no la ven. La flecha junto al botón publica a la vez todos los idiomas traducidos.',
      ),
    ],
  },
  {
    question: words(
      '… see which translations are missing or out of date?',
      '… voir quelles traductions manquent ou sont à actualiser ?',
      '… ver qué traducciones faltan o están por actualizar?',
    ),
    answer: [
      words(
        'Under “Translations” in the menu stands what is missing, out of date, in work and done, your own languages first. Choose an item to write beside the original; what changed in the original is marked.',
        'Sous « Traductions » dans le menu se trouve ce qui manque, ce qui est à actualiser, en cours et fait, vos langues d’abord. Choisissez un élément pour écrire à côté de l’original ; ce qui y a changé est marqué.',
        'En «Traducciones», en el menú, está lo que falta, lo que hay que actualizar, lo que está en curso y lo hecho, primero en sus idiomas. Elija un elemento para escribir junto al original; lo que ha cambiado en él está marcado.',
      ),
      words(
        'Press “Still right” where your text needs no change. What you save is a draft; whoever may publish publishes it. Site managers say who is asked for a translation and until when.',
        'Choisissez « Toujours juste » là où votre texte n’a pas à changer. Ce que vous enregistrez est un brouillon ; qui en a le droit le publie. Les responsables du site indiquent à qui une traduction est demandée et pour quand.',
        'Elija «Aún correcta» donde su texto no tenga que cambiar. Lo que guarda es un borrador; lo publica quien puede publicar. Los responsables del sitio indican a quién se encarga una traducción y para cuándo.',
      ),
    ],
  },
  {
    question: words(
      '… have texts translated with a translation tool?',
      '… faire traduire des textes avec un outil de traduction ?',
      '… traducir textos con una herramienta de traducción?',
    ),
    answer: [
      words(
        'Under “Files for translation tools” save a file (XLIFF) with what is missing or out of date of a site; chosen translations are saved below the board of translations. The translator fills it in and sends it back.',
        'Sous « Fichiers pour outils de traduction », enregistrez un fichier (XLIFF) de ce qui manque ou n’est plus à jour sur un site ; des traductions choisies s’enregistrent sous le tableau des traductions. La personne qui traduit le complète et le renvoie.',
        'En «Archivos para traducción» guarde un archivo (XLIFF) con lo que falta o está desactualizado en un sitio; las traducciones elegidas se guardan bajo el tablero de traducciones. Quien traduce lo completa y lo devuelve.',
      ),
      words(
        'Try the file that came back in the same place. It says what would become of each text, and why something is held back. “Take as drafts” publishes nothing.',
        'Essayez au même endroit le fichier renvoyé : il est dit ce que deviendrait chaque texte, et pourquoi certains sont mis en attente. « Reprendre en brouillons » ne publie rien.',
        'Pruebe en el mismo lugar el archivo devuelto: se dice qué sería de cada texto y por qué algo se retiene. «Tomar como borradores» no publica nada.',
      ),
    ],
  },
  {
    question: words(
      '… have a text reviewed before it is public?',
      '… faire relire un texte avant publication ?',
      '… hacer revisar un texto antes de publicarlo?',
    ),
    answer: [
      words(
        'Save the draft. Under “Review” at the top choose “Send to review”, say who should look at it, and add a note. They get a mail.',
        'Enregistrez le brouillon. Sous « Relecture » en haut, choisissez « Envoyer en relecture », indiquez qui doit relire et ajoutez une note. La personne reçoit un message.',
        'Guarde el borrador. En «Revisión», arriba, elija «Enviar a revisión», diga quién debe revisarlo y añada una nota. La persona recibe un correo.',
      ),
      words(
        'The reviewer opens the item and chooses “Approve” or “Ask for changes” in the same place. A change after the approval voids it.',
        'La personne qui relit ouvre l’élément et choisit au même endroit « Approuver » ou « Demander des modifications ». Une modification après l’approbation l’annule.',
        'Quien revisa abre el elemento y elige en el mismo lugar «Aprobar» o «Pedir cambios». Un cambio posterior anula la aprobación.',
      ),
    ],
  },
  {
    question: words(
      '… correct something that is public?',
      '… corriger un contenu public ?',
      '… corregir algo que es público?',
    ),
    answer: [
      words(
        'Open the item, change it and publish again. While you only save drafts, readers see the text as it was.',
        'Ouvrez l’élément, modifiez-le et publiez de nouveau. Tant que vous n’enregistrez que des brouillons, les lecteurs voient l’ancien texte.',
        'Abra el elemento, cámbielo y publique de nuevo. Mientras solo guarde borradores, los lectores ven el texto anterior.',
      ),
      words(
        'For a news item, add a line under “Corrections” in the tab “Details”, so that readers know what was changed.',
        'Pour une actualité, ajoutez une ligne sous « Rectificatifs » dans l’onglet « Détails », afin que les lecteurs sachent ce qui a changé.',
        'En una noticia, añada una línea en «Correcciones», en la pestaña «Detalles», para que los lectores sepan qué cambió.',
      ),
    ],
  },
  {
    question: words(
      '… take something away at once?',
      '… retirer un contenu tout de suite ?',
      '… retirar algo enseguida?',
    ),
    answer: [
      words(
        'Open the item. The arrow beside the publish button withdraws the language that is chosen; the menu with three dots withdraws all languages. The text stays here as a draft.',
        'Ouvrez l’élément. La flèche à côté du bouton de publication retire la langue choisie ; le menu à trois points retire toutes les langues. Le texte reste ici comme brouillon.',
        'Abra el elemento. La flecha junto al botón de publicar retira el idioma elegido; el menú de tres puntos retira todos los idiomas. El texto queda aquí como borrador.',
      ),
    ],
  },
  {
    question: words(
      '… go back to an older text?',
      '… revenir à un texte antérieur ?',
      '… volver a un texto anterior?',
    ),
    answer: [
      words(
        'Open the item and choose “Versions”. A version is compared with what stands now; restoring it makes it the draft. Nothing is published by that.',
        'Ouvrez l’élément et choisissez « Versions ». Une version est comparée à l’état actuel ; la restaurer en fait le brouillon. Rien n’est publié ainsi.',
        'Abra el elemento y elija «Versiones». Cada versión se compara con el estado actual; al restaurarla pasa a ser el borrador. Con eso no se publica nada.',
      ),
    ],
  },
  {
    question: words(
      '… show something on another site?',
      '… montrer un contenu sur un autre site ?',
      '… mostrar algo en otro sitio?',
    ),
    answer: [
      words(
        'Name the site under “Also on” and publish. Its editors find the request on their dashboard and accept or decline it.',
        'Indiquez le site sous « Aussi sur » et publiez. Ses éditeurs trouvent la demande sur leur tableau de bord et l’acceptent ou la refusent.',
        'Indique el sitio en «También en» y publique. Sus editores encuentran la solicitud en su panel y la aceptan o rechazan.',
      ),
    ],
  },
  {
    question: words(
      '… write an item together with others?',
      '… rédiger un contenu à plusieurs ?',
      '… escribir un contenido entre varias personas?',
    ),
    answer: [
      words(
        'Above the fields you see who else has it open. Different languages can be written at the same time. The draft saves itself when you stop writing for a moment.',
        'Au-dessus des champs, vous voyez qui d’autre l’a ouvert. Différentes langues peuvent être écrites en même temps. Le brouillon s’enregistre dès que vous cessez d’écrire un instant.',
        'Encima de los campos ve quién más lo tiene abierto. Se pueden escribir idiomas distintos a la vez. El borrador se guarda solo cuando deja de escribir un momento.',
      ),
      words(
        'If somebody saved the same text after you opened it, you are told. Look at theirs, then save yours or load theirs; the other one stays under “Versions”.',
        'Si quelqu’un a enregistré le même texte après que vous l’avez ouvert, vous êtes prévenu. Regardez le sien, puis enregistrez le vôtre ou chargez le sien ; l’autre reste sous « Versions ».',
        'Si alguien guardó el mismo texto después de que usted lo abriera, se le avisa. Mire el suyo y guarde el propio o cargue el otro; el otro queda en «Versiones».',
      ),
    ],
  },
  {
    question: words(
      '… do the same with several items?',
      '… faire la même chose avec plusieurs contenus ?',
      '… hacer lo mismo con varios contenidos?',
    ),
    answer: [
      words(
        'Tick them in their list. Above the list, choose what to do: publish, withdraw, ask for a review, add a topic, move to the trash. What is refused is named, with the reason.',
        'Cochez-les dans leur liste. Au-dessus, choisissez : publier, retirer, demander une relecture, ajouter un thème, mettre à la corbeille. Ce qui est refusé est indiqué, avec la raison.',
        'Márquelos en su lista. Encima de ella, elija: publicar, retirar, pedir una revisión, añadir un tema, mover a la papelera. Lo rechazado se indica, con el motivo.',
      ),
    ],
  },
]
