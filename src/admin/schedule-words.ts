import { type Words, words } from '../../collections/shared/fields/words.ts'
import { brusselsOffset, planningZone } from '../lib/brussels-time.ts'
import type { Schedule, ScheduleRefusal } from '../lib/schedules.ts'
import { languageNames } from './language-names.ts'
import { say } from './say.ts'

const texts = {
  publish: words('Publish {languages}', 'Publier : {languages}', 'Publicar: {languages}'),
  withdraw: words('Withdraw {languages}', 'Retirer : {languages}', 'Retirar: {languages}'),
  moment: words(
    '{time}, Brussels time (UTC{offset})',
    '{time}, heure de Bruxelles (UTC{offset})',
    '{time}, hora de Bruselas (UTC{offset})',
  ),
  by: words('planned by {name}', 'planifié par {name}', 'planificado por {name}'),
  somebody: words('somebody', 'quelqu’un', 'alguien'),
} satisfies Record<string, Words>

const states: Record<Schedule['state'], Words> = {
  waiting: words('Planned', 'Planifié', 'Planificado'),
  done: words('Done', 'Fait', 'Hecho'),
  cancelled: words('Cancelled', 'Annulé', 'Cancelado'),
  refused: words('Not done', 'Non effectué', 'No realizado'),
}

const reasons: Record<ScheduleRefusal, Words> = {
  'person-gone': words(
    'the account that planned it is gone',
    'le compte qui l’a planifié n’existe plus',
    'la cuenta que lo planificó ya no existe',
  ),
  'not-allowed': words(
    'the person who planned it may no longer publish there',
    'la personne qui l’a planifié ne peut plus y publier',
    'la persona que lo planificó ya no puede publicar allí',
  ),
  'item-gone': words('the item was deleted', 'l’élément a été supprimé', 'el elemento se eliminó'),
  'not-valid': words(
    'something that is needed was missing',
    'un élément nécessaire manquait',
    'faltaba algo necesario',
  ),
}

/** Said of a time in the hour that clocks in Brussels leave out. */
export const skippedHour = words(
  'Clocks skip this time that night. Choose an earlier or a later one.',
  'Cette nuit-là, les horloges sautent cette heure. Choisissez-en une autre.',
  'Esa noche los relojes saltan esa hora. Elija otra.',
)

/** A moment as it was planned: the clock in Brussels, and how far it is ahead of UTC then. */
export function momentWords(panel: string, runAt: string): string {
  const moment = new Date(runAt)
  const time = moment.toLocaleString(panel, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: planningZone,
  })
  return say(panel, texts.moment, { time, offset: brusselsOffset(moment) })
}

/** What is to happen, such as "Publish English and French". */
export function actionWords(panel: string, { action, languages }: Schedule): string {
  return say(panel, texts[action], { languages: languageNames(languages, panel) })
}

/** How it stands, why it was not done, and who planned it. */
export function stateWords(panel: string, { state, reason, createdBy }: Schedule): string {
  const stands = say(panel, states[state])
  const by = say(panel, texts.by, { name: createdBy ?? say(panel, texts.somebody) })
  return `${reason ? `${stands}: ${say(panel, reasons[reason])}` : stands}; ${by}`
}
