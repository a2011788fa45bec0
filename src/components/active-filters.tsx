import type { I18n } from '../i18n/i18n.ts'
import type { FiltersView } from '../lib/views/common.ts'
import { Text } from './words.tsx'

interface Props {
  i18n: I18n
  filters: Pick<FiltersView, 'active' | 'clearHref'>
}

/** The filters that are on, each with the way to take it off. */
export function ActiveFilters({ i18n, filters }: Props) {
  return (
    <ul className="chips" aria-label={i18n.t('filters.active')}>
      {filters.active.map(({ label, removeHref }) => (
        <li key={removeHref}>
          <a href={removeHref}>
            <span className="visually-hidden">{i18n.t('filters.remove', { label: '' })}</span>
            <Text words={label} /> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {filters.clearHref && (
        <li>
          <a href={filters.clearHref}>{i18n.t('filters.clear')}</a>
        </li>
      )}
    </ul>
  )
}
