import { words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'

/** The longest file that is taken, in bytes. */
export const longestFile = 50_000_000

const refusal = words(
  'This file is too large: at most 50 MB. Make it smaller and upload that.',
  'Ce fichier est trop lourd : 50 Mo au plus. Réduisez-le et téléversez-le.',
  'Este archivo pesa demasiado: como máximo 50 MB. Redúzcalo y súbalo.',
)

/**
 * Says in plain words that a file is too long. It is found out while the request is still being read, when only
 * the panel's own cookie says which language somebody reads.
 *
 * @throws Refusal 413, always
 */
export function refuseLongFile({ request }: { request: Request }): never {
  const language = /(?:^|;\s*)payload-lng=(fr|es)\b/.exec(request.headers.get('cookie') ?? '')?.[1]
  throw new Refusal(refusal[language === 'fr' || language === 'es' ? language : 'en'], 413)
}
