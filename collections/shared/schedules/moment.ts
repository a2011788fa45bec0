import type { PayloadRequest } from 'payload'
import { brusselsMoments, brusselsOffset } from '../../../src/lib/brussels-time.ts'
import { inLanguageOf, type Words, words } from '../fields/words.ts'
import { Refusal } from '../refusal.ts'

export const noTime = words(
  'Choose a day and a time.',
  'Choisissez un jour et une heure.',
  'Elija un día y una hora.',
)

const texts = {
  skipped: words(
    'Clocks skip this time that night, because summer time begins. Choose an earlier or a later one.',
    'Cette nuit-là, les horloges sautent cette heure, car l’heure d’été commence. Choisissez-en une autre.',
    'Esa noche los relojes saltan esa hora, porque empieza el horario de verano. Elija otra.',
  ),
  twice: words(
    'Clocks show this time twice that night, because summer time ends. Say which one.',
    'Cette nuit-là, les horloges indiquent cette heure deux fois, car l’heure d’été se termine. Précisez laquelle.',
    'Esa noche los relojes marcan esa hora dos veces, porque termina el horario de verano. Indique cuál.',
  ),
  past: words('This moment has passed.', 'Ce moment est passé.', 'Ese momento ya ha pasado.'),
} satisfies Record<string, Words>

interface ClockTime {
  /** What a clock in Brussels shows. */
  at: string
  /** Which of two moments, in the hour that clocks show twice. */
  offset?: '+01:00' | '+02:00' | undefined
}

/**
 * The moment that somebody means by what a clock in Brussels shows.
 *
 * @throws Refusal 400 for a time that clocks skip, show twice, or have shown
 */
export function momentOf({ at, offset }: ClockTime, req: PayloadRequest): Date {
  const moments = brusselsMoments(at)
  const isDay = !Number.isNaN(Date.parse(`${at}Z`))
  if (moments.length === 0) throw new Refusal(inLanguageOf(req, isDay ? texts.skipped : noTime), 400)
  const meant = offset ? moments.filter((moment) => brusselsOffset(moment) === offset) : moments
  if (meant.length > 1) throw new Refusal(inLanguageOf(req, texts.twice), 400)
  const [moment] = meant
  if (!moment) throw new Refusal(inLanguageOf(req, noTime), 400)
  if (moment.getTime() <= Date.now()) throw new Refusal(inLanguageOf(req, texts.past), 400)
  return moment
}
