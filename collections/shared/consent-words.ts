import type { ConsentAction, SuppressionReason } from '../../src/lib/kinds.ts'
import { type Words, words } from './fields/words.ts'

/** What the admin panel calls what a reader did with their consent. */
export const consentActionWords: Record<ConsentAction, Words> = {
  requested: words('Asked for', 'Demandé', 'Solicitado'),
  confirmed: words('Confirmed', 'Confirmé', 'Confirmado'),
  changed: words('Changed', 'Modifié', 'Modificado'),
  withdrawn: words('Withdrawn', 'Retiré', 'Retirado'),
  erased: words('Erased', 'Effacé', 'Borrado'),
  imported: words('Imported', 'Importé', 'Importado'),
  suppressed: words('Suppressed', 'Bloqué', 'Bloqueado'),
}

/** Why an address is not written to. */
export const suppressionWords: Record<SuppressionReason, Words> = {
  erased: words('Erased by the reader', 'Effacé par le lecteur', 'Borrado por el lector'),
  bounced: words('Cannot be reached', 'Injoignable', 'Inaccesible'),
  complained: words('Reported as unwanted', 'Signalé comme indésirable', 'Marcado como no deseado'),
  asked: words('Asked not to be written to', 'A demandé à ne plus être contacté', 'Pidió no ser contactado'),
}
