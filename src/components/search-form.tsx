import type { I18n } from '../i18n/i18n.ts'

/** One field, one button; sent by GET, so that a search has an address. */
export function SearchForm({ i18n, action, query }: { i18n: I18n; action: string; query?: string }) {
  return (
    <search>
      <form method="get" action={action} className="field mt-8 mb-6">
        <div>
          <label htmlFor="search-field">{i18n.t('search.field')}</label>
          <input id="search-field" name="q" type="search" defaultValue={query} />
        </div>
        <button type="submit" className="btn">
          {i18n.t('search.button')}
        </button>
      </form>
    </search>
  )
}
