import type { I18n } from '../i18n/i18n.ts'
import type { ElsewhereLink } from '../lib/views/common.ts'
import { Endonym } from './words.tsx'

interface Props {
  i18n: I18n
  links: readonly ElsewhereLink[] | undefined
  /** Makes the id unique where a page has several such lists. */
  labelledBy?: string
}

/** Below a list that is empty in the page's language: the languages in which there is something to read. */
export function Elsewhere({ i18n, links, labelledBy = 'list' }: Props) {
  if (!links || links.length === 0) return null
  return (
    <div className="mt-6">
      <p id={`${labelledBy}-elsewhere`}>{i18n.t('missing.text')}</p>
      <ul className="chips mt-3" aria-labelledby={`${labelledBy}-elsewhere`}>
        {links.map(({ locale, href }) => (
          <li key={locale}>
            <a href={href} hrefLang={locale}>
              <Endonym locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
