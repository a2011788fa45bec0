import type { Locale } from '../../i18n/locales.ts'
import type { Texts } from '../types.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ru } from './ru/index.ts'

/** The words of each language that the demo content has; a language that is missing here has none. */
export const texts: { en: Texts } & Partial<Record<Locale, Texts>> = { en, fr, es, ar, ru }
