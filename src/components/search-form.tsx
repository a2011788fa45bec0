import type { ReactNode } from 'react'
import type { I18n } from '../i18n/i18n.ts'

interface SearchFormProps {
  i18n: I18n
  action: string
  query?: string
  /** What the field is called, where it is not the search of one site. */
  label?: string
  /** How the field may be used. */
  hint?: string
  /** Titles are offered while somebody types, where scripts run. */
  hasSuggestions?: boolean
  /** Further fields. */
  children?: ReactNode
}

/** One field, one button; sent by GET, so that a search has an address. */
export function SearchForm({ i18n, action, query, label, hint, hasSuggestions, children }: SearchFormProps) {
  return (
    <search>
      <form method="get" action={action} className="field mt-8 mb-6">
        <div>
          <label htmlFor="search-field">{label ?? i18n.t('search.field')}</label>
          <input
            id="search-field"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            aria-describedby={hint && 'search-hint'}
          />
        </div>
        {children}
        <button type="submit" className="btn">
          {i18n.t('search.button')}
        </button>
      </form>
      {hint && (
        <p id="search-hint" className="note">
          {hint}
        </p>
      )}
      {hasSuggestions && <script type="module" src="/suggestions.js" />}
    </search>
  )
}
