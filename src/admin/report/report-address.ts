import type { ReportFilter } from '../../lib/report.ts'

/** A filter as the query of an address, as `filterOf` reads it. */
export function queryOf({ isPublic, ...filter }: ReportFilter): string {
  return new URLSearchParams({ ...filter, ...(isPublic && { shown: 'public' }) }).toString()
}

/** The address of the report with a filter, and one of its pages. */
export function addressOf(filter: ReportFilter, page = 1): string {
  const query = [queryOf(filter), page > 1 ? `page=${page}` : ''].filter(Boolean).join('&')
  return query === '' ? '/admin/report' : `/admin/report?${query}`
}
