import { notFound } from 'next/navigation'
import { type I18n, i18nFor } from '../i18n/i18n.ts'
import { isLocale } from '../i18n/locales.ts'

export interface SectionProps {
  params: Promise<{ site: string; locale: string }>
}

export interface ListProps extends SectionProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export interface ItemProps {
  params: Promise<{ site: string; locale: string; slug: string }>
}

/** The words of the page's language; an address with another segment in its place is not found. */
export function wordsFor(locale: string): I18n {
  if (!isLocale(locale)) notFound()
  return i18nFor(locale)
}
