import { notFound } from 'next/navigation'
import { type ListRequest, pageNumber } from '../content/lists.ts'
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

/** What a reader asks of a list by the query of the address; an address that asks for no page is not found. */
export async function listRequest(searchParams: ListProps['searchParams']): Promise<ListRequest> {
  const { page } = await searchParams
  const number = pageNumber(page === undefined ? null : String(page))
  if (number === null) notFound()
  return { page: number }
}
