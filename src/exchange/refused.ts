import type { PayloadRequest } from 'payload'
import { inLanguageOf, type Words } from '../../collections/shared/fields/words.ts'
import { withoutControls } from '../lib/control-characters.ts'

type Values = Readonly<Record<string, string>>

/** The words in the language of who asked, with what stands in braces filled in and cut to a length. */
export function sayTo(req: Pick<PayloadRequest, 'i18n'>, text: Words, values: Values = {}): string {
  return inLanguageOf(req, text).replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    withoutControls((values[name] ?? '').slice(0, 300)),
  )
}

/** A file or a row that is not taken, in words for who asked. */
export class Refused extends Error {
  override name = 'Refused'
  readonly said: Words
  readonly values: Values

  constructor(said: Words, values: Values = {}) {
    super(sayTo({ i18n: { language: 'en' } as PayloadRequest['i18n'] }, said, values))
    this.said = said
    this.values = values
  }

  /** Why, in the language of who asked. */
  reasonFor(req: Pick<PayloadRequest, 'i18n'>): string {
    return sayTo(req, this.said, this.values)
  }
}
