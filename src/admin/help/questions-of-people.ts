import { words } from '../../../collections/shared/fields/words.ts'
import type { Question } from './question.ts'

/** Questions about people: readers, members, colleagues, one's own account. */
export const questionsOfPeople: readonly Question[] = [
  {
    question: words(
      '… look after the readers of a newsletter?',
      '… gérer les lecteurs d’une lettre d’information ?',
      '… cuidar de los lectores de un boletín?',
    ),
    answer: [
      words(
        'Under “Subscriptions” you find a reader by address, see what they agreed to, correct the address, or keep it from being written to. Above the list you import readers with the proof of their consent, and take a list out as a file.',
        'Sous « Abonnements », trouvez un lecteur par son adresse, voyez ce qu’il a accepté, corrigez l’adresse ou faites en sorte qu’on ne lui écrive plus. Au-dessus de la liste, importez des lecteurs avec la preuve de leur consentement, ou exportez une liste.',
        'En «Suscripciones» encuentre a un lector por su dirección, vea lo que aceptó, corrija la dirección o haga que no se le escriba más. Sobre la lista puede importar lectores con la prueba de su consentimiento y exportar una lista.',
      ),
      words(
        'The tab “Readers” of a newsletter shows how many there are, and how the list grew.',
        'L’onglet « Lecteurs » d’une lettre d’information montre combien ils sont et comment la liste a grandi.',
        'La pestaña «Lectores» de un boletín muestra cuántos hay y cómo ha crecido la lista.',
      ),
    ],
  },
  {
    question: words(
      '… decide on an application to the network?',
      '… décider d’une candidature au réseau ?',
      '… decidir sobre una solicitud a la red?',
    ),
    answer: [
      words(
        'The dashboard says how many wait. Open one, choose “Accepted” or “Refused”, write a note to the applicant and save. They get a mail; a refusal needs a note.',
        'Le tableau de bord dit combien attendent. Ouvrez-en une, choisissez « Acceptée » ou « Refusée », écrivez une note à la personne et enregistrez. Elle reçoit un courriel ; un refus demande une note.',
        'El panel dice cuántas esperan. Abra una, elija «Aceptada» o «Rechazada», escriba una nota para la persona y guarde. Recibe un correo; un rechazo necesita una nota.',
      ),
      words(
        'Members change their own profile by a mailed link. Their changes come here, too; until you accept them, the list stays as it was.',
        'Les membres modifient eux-mêmes leur profil par un lien reçu par courriel. Leurs modifications arrivent ici aussi ; tant que vous ne les acceptez pas, la liste reste inchangée.',
        'Los miembros cambian su propio perfil con un enlace recibido por correo. Sus cambios también llegan aquí; hasta que los acepte, la lista no cambia.',
      ),
    ],
  },
  {
    question: words('… see who changed what?', '… savoir qui a changé quoi ?', '… saber quién cambió qué?'),
    answer: [
      words(
        'The dashboard shows recent changes at your sites. Site managers find everything under “Site history”, by person, site and day, also as a file.',
        'Le tableau de bord montre les changements récents sur vos sites. Les responsables de site trouvent tout sous « Historique », par personne, site et jour, aussi sous forme de fichier.',
        'El panel muestra los cambios recientes en sus sitios. Los responsables del sitio encuentran todo en «Historial», por persona, sitio y día, también como archivo.',
      ),
    ],
  },
  {
    question: words(
      '… take content out, or bring it in?',
      '… exporter ou importer du contenu ?',
      '… exportar o importar contenido?',
    ),
    answer: [
      words(
        'Administrators: under “Import and export”, below the menu, begin an export of everything, of a site, or of a table; its file is there as soon as it is done.',
        'Administrateurs : sous « Importer et exporter », au bas du menu, lancez un export de tout, d’un site ou d’un tableau ; le fichier s’y trouve dès qu’il est prêt.',
        'Administradores: en «Importar y exportar», debajo del menú, empiece una exportación de todo, de un sitio o de una tabla; el archivo está allí en cuanto termina.',
      ),
      words(
        'Choose a file to bring in and have it examined. Look at what would become of each row, then choose “Import now”. Taking the same file again changes nothing.',
        'Choisissez un fichier à importer et faites-le examiner. Voyez ce que deviendrait chaque ligne, puis choisissez « Importer maintenant ». Reprendre le même fichier ne change rien.',
        'Elija un archivo para importar y hágalo examinar. Mire qué pasaría con cada fila y elija «Importar ahora». Tomar el mismo archivo otra vez no cambia nada.',
      ),
    ],
  },
  {
    question: words(
      '… let somebody work here?',
      '… permettre à quelqu’un de travailler ici ?',
      '… dar acceso a alguien?',
    ),
    answer: [
      words(
        'Site managers: under “Invitations”, make a new one with name, address and roles. Saving sends a mail; its link works once, for 72 hours, and the person chooses their own password.',
        'Responsables de site : sous « Invitations », créez-en une avec le nom, l’adresse et les rôles. L’enregistrement envoie un message ; son lien fonctionne une fois, pendant 72 heures, et la personne choisit son mot de passe.',
        'Responsables del sitio: en «Invitaciones», cree una con el nombre, la dirección y las funciones. Al guardar se envía un mensaje; su enlace funciona una vez, durante 72 horas, y la persona elige su contraseña.',
      ),
      words(
        'Until it is answered, the invitation can be opened there, sent again or withdrawn. More roles for somebody who has an account are given by an administrator.',
        'Tant qu’elle est sans réponse, l’invitation peut y être ouverte, renvoyée ou retirée. Un administrateur donne d’autres rôles à qui a déjà un compte.',
        'Mientras no tenga respuesta, la invitación puede abrirse allí, enviarse otra vez o retirarse. Un administrador da más funciones a quien ya tiene una cuenta.',
      ),
    ],
  },
  {
    question: words(
      '… end a session on another computer?',
      '… mettre fin à une session sur un autre ordinateur ?',
      '… cerrar una sesión en otro ordenador?',
    ),
    answer: [
      words(
        'Your account (the picture at the top) shows where you are signed in. End one session there, or all others. A new password ends them too.',
        'Votre compte (l’image en haut) montre vos connexions. Vous pouvez y mettre fin à l’une d’elles ou à toutes les autres. Un nouveau mot de passe y met fin aussi.',
        'Su cuenta (la imagen de arriba) muestra dónde tiene la sesión abierta. Allí puede cerrar una sesión o todas las demás. Una contraseña nueva también las cierra.',
      ),
    ],
  },
  {
    question: words(
      '… keep my account safe with a second factor?',
      '… protéger mon compte par un second facteur ?',
      '… proteger mi cuenta con un segundo factor?',
    ),
    answer: [
      words(
        'On the page of your account press “Set up” under “Second factor”, enter your password, and scan the picture with an authenticator app. From then on you are asked for the code of the app when you sign in. Keep the recovery codes: each of them stands in for the app once.',
        'Sur la page de votre compte, sous « Second facteur », choisissez « Configurer », saisissez votre mot de passe et scannez l’image avec une application d’authentification. La connexion demandera dès lors le code de l’application. Gardez les codes de secours : chacun la remplace une fois.',
        'En la página de su cuenta, en «Segundo factor», pulse «Configurar», introduzca su contraseña y escanee la imagen con una aplicación de autenticación. Desde entonces se le pedirá el código de la aplicación al entrar. Guarde los códigos de recuperación: cada uno la sustituye una vez.',
      ),
      words(
        'Administrators take it off somebody who has lost both, and say above the list of people with access which roles must have one.',
        'L’administration le retire à qui a perdu les deux, et indique au-dessus de la liste des personnes ayant accès quels rôles doivent en avoir un.',
        'La administración lo retira a quien ha perdido ambos e indica, sobre la lista de personas con acceso, qué funciones deben tenerlo.',
      ),
    ],
  },
]
