import type { ReactNode } from 'react'
import type { I18n } from '../i18n/i18n.ts'
import type { FiltersView, ListView, PaginationView } from '../lib/views/common.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Empty } from './empty.tsx'

/** How many there are; announced, because a filter changes it. */
export function Count({ children }: { children: string }) {
  return (
    <p role="status">
      <strong>{children}</strong>
    </p>
  )
}

/** The form above a list, the filters in force, each with a way out. Works by GET alone. */
export function Filters({ i18n, filters }: { i18n: I18n; filters: FiltersView | undefined }) {
  if (!filters) return null
  return (
    <search className="wash band no-print" aria-label={i18n.t('filters.label')}>
      <form className="wrap filters" method="get" action={filters.action}>
        {filters.fields.map((field) => (
          <div key={field.name}>
            <label htmlFor={`filter-${field.name}`}>{i18n.t(field.label)}</label>
            {field.options ? (
              <select id={`filter-${field.name}`} name={field.name} defaultValue={selected(field.options)}>
                <option value="">{i18n.t('filters.all')}</option>
                {field.options.map(({ value, label }) => (
                  <option key={value} value={value} lang={label.lang}>
                    {label.text}
                  </option>
                ))}
              </select>
            ) : (
              <input id={`filter-${field.name}`} name={field.name} type="search" defaultValue={field.value} />
            )}
          </div>
        ))}
        <button type="submit" className="btn">
          {i18n.t('filters.show')}
        </button>
      </form>
      {filters.active.length > 0 && (
        <div className="wrap mt-5">
          <ActiveFilters i18n={i18n} filters={filters} />
        </div>
      )}
    </search>
  )
}

const selected = (options: readonly { value: string; isSelected?: boolean | undefined }[]) =>
  options.find(({ isSelected }) => isSelected)?.value ?? ''

/** The rows of a list with its pages, or the empty state that fits. */
export function ListBody<Row>({
  i18n,
  view,
  children,
}: {
  i18n: I18n
  view: ListView<Row>
  children: ReactNode
}) {
  if (view.rows.length > 0) {
    return (
      <>
        {children}
        <Pagination i18n={i18n} pagination={view.pagination} />
      </>
    )
  }
  const isFiltered = (view.filters?.active.length ?? 0) > 0
  const clear = view.filters?.clearHref
  return (
    <>
      <Empty
        title={i18n.t(isFiltered ? 'lists.emptyFilteredTitle' : 'lists.emptyTitle')}
        text={i18n.t(isFiltered ? 'lists.emptyFiltered' : 'lists.empty')}
        link={isFiltered && clear ? { href: clear, label: i18n.t('filters.clear') } : undefined}
      />
      <Elsewhere i18n={i18n} links={view.elsewhere} />
    </>
  )
}

/** Every page by number, the one before and the one after. */
export function Pagination({ i18n, pagination }: { i18n: I18n; pagination: PaginationView | undefined }) {
  if (!pagination || pagination.pages < 2) return null
  const { page, hrefs } = pagination
  const [previous, next] = [hrefs[page - 2], hrefs[page]]
  return (
    <nav aria-label={i18n.t('pagination.label')} className="no-print">
      <ul className="pager chips">
        {previous && (
          <li>
            <a href={previous} rel="prev">
              {i18n.t('pagination.previous')}
            </a>
          </li>
        )}
        {hrefs.map((href, index) => (
          <li key={href}>
            <a
              href={href}
              aria-current={index + 1 === page ? 'page' : undefined}
              aria-label={i18n.t('pagination.page', { page: index + 1 })}
            >
              {i18n.number(index + 1)}
            </a>
          </li>
        ))}
        {next && (
          <li>
            <a href={next} rel="next">
              {i18n.t('pagination.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

export function FeedLink({ i18n, href }: { i18n: I18n; href: string | undefined }) {
  if (!href) return null
  return <a href={href}>{i18n.t('lists.feed')}</a>
}
