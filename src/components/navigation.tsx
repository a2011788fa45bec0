import type { I18n } from '../i18n/i18n.ts'
import type { FrameView } from '../lib/views/frame.ts'
import { Text } from './words.tsx'

/**
 * The menu: a line of links on wide screens. Below 60rem a `details` stands for it, which holds nothing but its button:
 * the links follow it, shown while it is open, so that the button stays where it is pressed.
 */
export function Navigation({ i18n, frame }: { i18n: I18n; frame: FrameView }) {
  if (frame.navigation.length === 0 && !frame.searchHref) return null
  return (
    <>
      <details className="menu">
        <summary>{i18n.t('common.menu')}</summary>
      </details>
      <nav className="nav" aria-label={i18n.t('common.mainNavigation')}>
        <Items i18n={i18n} frame={frame} />
      </nav>
    </>
  )
}

function Items({ i18n, frame }: { i18n: I18n; frame: FrameView }) {
  return (
    <ul>
      {frame.navigation.map((item) => (
        <li key={item.href}>
          <a href={item.href} hrefLang={item.hreflang} aria-current={ariaCurrent(item.current)}>
            <Text words={item.label} />
          </a>
        </li>
      ))}
      {frame.searchHref && (
        <li className="at-end">
          <a href={frame.searchHref}>{i18n.t('sections.search')}</a>
        </li>
      )}
    </ul>
  )
}

function ariaCurrent(current: 'page' | 'section' | undefined): 'page' | 'true' | undefined {
  return current === 'section' ? 'true' : current
}
