import { words } from '../../../collections/shared/fields/words.ts'
import type { Question } from './question.ts'

/** Questions about keeping true what is there. */
export const questionsOfUpkeep: readonly Question[] = [
  {
    question: words(
      '… find what is broken or missing on my site?',
      '… trouver ce qui est cassé ou manque sur mon site ?',
      '… encontrar lo que está roto o falta en mi sitio?',
    ),
    answer: [
      words(
        'Open “Content report” in the menu. Each finding leads to its field. Narrow it by kind, language or person; what you mend disappears from the list some seconds after you save.',
        'Ouvrez « Rapport sur les contenus » dans le menu. Chaque constat mène à son champ. Restreignez par sorte, langue ou personne ; ce que vous corrigez quitte la liste quelques secondes après l’enregistrement.',
        'Abra «Informe de contenidos» en el menú. Cada hallazgo lleva a su campo. Acótelo por tipo, idioma o persona; lo que corrija sale de la lista unos segundos después de guardar.',
      ),
      words(
        'Under a finding you ask somebody to mend it, or say why it may stay. For a dead link you can note where a web archive keeps a copy.',
        'Sous un constat, confiez-le à quelqu’un ou dites pourquoi cela peut rester. Pour un lien mort, notez où une archive du web garde une copie.',
        'Bajo un hallazgo, encárguelo a alguien o diga por qué puede quedar así. De un enlace roto puede anotar dónde guarda una copia un archivo web.',
      ),
    ],
  },
  {
    question: words(
      '… make sure that a text is looked at again?',
      '… m’assurer qu’un texte sera revu ?',
      '… asegurarme de que un texto se revise?',
    ),
    answer: [
      words(
        'Beside the text, under “Still correct?”, set a day and a person. When the day has passed, it stands on their dashboard and in the content report, and they get a mail.',
        'À côté du texte, sous « Toujours exact ? », fixez un jour et une personne. Ce jour passé, il figure sur son tableau de bord et dans le rapport, et elle reçoit un message.',
        'Junto al texto, en «¿Sigue siendo correcto?», fije un día y una persona. Pasado el día, figura en su panel y en el informe, y recibe un correo.',
      ),
      words(
        '“Still correct” sets the next day, in a year unless you choose otherwise. Nothing is changed or published by that.',
        '« Toujours exact » fixe le jour suivant, dans un an sauf autre choix. Rien n’est modifié ni publié ainsi.',
        '«Sigue siendo correcto» fija el día siguiente, dentro de un año salvo que elija otra cosa. Con eso no se cambia ni se publica nada.',
      ),
    ],
  },
]
