import type { ReactNode } from 'react'
import type { I18n, MessageKey } from '../i18n/i18n.ts'
import type { FilterField, FiltersView, ListView, PagerView, PaginationView } from '../lib/views/common.ts'
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
  const { fields, sort, active, unknown = [] } = filters
  return (
    <search className="wash band no-print" aria-label={i18n.t('filters.label')}>
      {unknown.length > 0 && (
        <div className="wrap mb-5" role="status">
          {unknown.map((label) => (
            <p key={label}>{i18n.t('listing.unknown', { filter: i18n.t(label) })}</p>
          ))}
        </div>
      )}
      {fields.length > 0 && (
        <details className="wrap" open={active.length > 0}>
          <summary>{i18n.t('listing.open')}</summary>
          <form className="filters mt-4" method="get" action={filters.action}>
            {fields.map((field) => (
              <Field key={field.name} i18n={i18n} field={field} any={i18n.t('filters.all')} />
            ))}
            {sort && <Field i18n={i18n} field={sort} />}
            <button type="submit" className="btn">
              {i18n.t('filters.show')}
            </button>
          </form>
        </details>
      )}
      {active.length > 0 && (
        <div className="wrap mt-5">
          <ActiveFilters i18n={i18n} filters={filters} />
        </div>
      )}
    </search>
  )
}

/** @param any - what stands first and leaves nothing out */
function Field({ i18n, field, any }: { i18n: I18n; field: FilterField; any?: string }) {
  const id = `filter-${field.name}`
  return (
    <div>
      <label htmlFor={id}>{i18n.t(field.label)}</label>
      <select id={id} name={field.name} defaultValue={selected(field.options)}>
        {any !== undefined && <option value="">{any}</option>}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value} lang={label.lang}>
            {label.text}
          </option>
        ))}
      </select>
    </div>
  )
}

const selected = (options: readonly { value: string; isSelected?: boolean | undefined }[]) =>
  options.find(({ isSelected }) => isSelected)?.value ?? ''

/** Whether a list is shown as the reader narrowed it. */
export const isFiltered = ({ filters }: Pick<ListView<never>, 'filters'>): boolean =>
  (filters?.active.length ?? 0) > 0

interface ListBodyProps<Row> {
  i18n: I18n
  view: ListView<Row>
  /** Says how many items there are. */
  counted: Extract<MessageKey, `counts.${string}`>
  children?: ReactNode
}

/** The rows of a list with its pages, or the empty state that fits: it says what to loosen. */
export function ListBody<Row>({ i18n, view, counted, children }: ListBodyProps<Row>) {
  const { rows, pager, looser, elsewhere, filters } = view
  if (rows.length > 0) {
    return (
      <>
        {children}
        <Pager i18n={i18n} pager={pager} />
      </>
    )
  }
  const isNarrowed = isFiltered({ filters })
  const clear = filters?.clearHref
  return (
    <>
      <Empty
        title={i18n.t(isNarrowed ? 'lists.emptyFilteredTitle' : 'lists.emptyTitle')}
        text={i18n.t(adviceOf(view))}
        link={isNarrowed && clear ? { href: clear, label: i18n.t('filters.clear') } : undefined}
      />
      {looser && looser.length > 0 && (
        <ul className="points">
          {looser.map(({ label, count, href }) => (
            <li key={href}>
              <a href={href}>{i18n.t('listing.without', { filter: label.text })}</a>
              {i18n.t('common.colon', { label: '' })} {i18n.t(counted, { count })}
            </li>
          ))}
        </ul>
      )}
      <Elsewhere i18n={i18n} links={elsewhere} />
    </>
  )
}

/** What to do about an empty list: one filter less, more than one, or nothing where the whole list is empty. */
function adviceOf({ filters, looser }: Pick<ListView<never>, 'filters' | 'looser'>): MessageKey {
  if (looser && looser.length > 0) return 'listing.loosen'
  return (filters?.active.length ?? 0) > 1 ? 'listing.loosenMore' : 'lists.empty'
}

/** The ways to the pages before and after, which keep their items when new ones come. */
export function Pager({ i18n, pager }: { i18n: I18n; pager: PagerView | undefined }) {
  if (!pager) return null
  const { previousHref, nextHref } = pager
  return (
    <nav aria-label={i18n.t('pagination.label')} className="no-print">
      <ul className="pager chips">
        {previousHref && (
          <li>
            <a href={previousHref} rel="prev">
              {i18n.t('pagination.previous')}
            </a>
          </li>
        )}
        {nextHref && (
          <li>
            <a href={nextHref} rel="next">
              {i18n.t('pagination.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
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

interface ListLinksProps {
  i18n: I18n
  view: Pick<ListView<never>, 'feedHref' | 'feedTopic' | 'csvHref' | 'csvLines'>
  /** Which list it is, for the name of the file: without its ending. */
  name: string
}

/** Where the same list is for machines: a feed that follows it, a table to keep. */
export function ListLinks({ i18n, view, name }: ListLinksProps) {
  const { feedHref, feedTopic, csvHref, csvLines } = view
  if (!feedHref && !csvHref) return null
  return (
    <ul className="no-print">
      {feedHref && (
        <li>
          <a href={feedHref}>
            {feedTopic ? i18n.t('feeds.ofNamedTopic', { topic: feedTopic.text }) : i18n.t('lists.feed')}
          </a>
        </li>
      )}
      {csvHref && (
        <li>
          <a href={csvHref} download={`${name}-${i18n.locale}.csv`} rel="nofollow">
            {csvLines ? i18n.t('listing.csvFirst', { count: csvLines }) : i18n.t('listing.csv')}
          </a>
        </li>
      )}
    </ul>
  )
}
