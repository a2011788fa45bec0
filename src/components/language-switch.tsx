import type { I18n } from '../i18n/i18n.ts'
import { locales } from '../i18n/locales.ts'
import type { LanguageView } from '../lib/views/frame.ts'

/** Every language of the site in its own name; one without this page says so and leads nowhere. */
export function LanguageSwitch({ i18n, languages }: { i18n: I18n; languages: readonly LanguageView[] }) {
  if (languages.length < 2) return <div className="langs" />
  return (
    <nav className="langs" aria-label={i18n.t('common.languages')}>
      <ul>
        {languages.map((language) => (
          <li key={language.locale}>
            <Language i18n={i18n} language={language} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Language({ i18n, language }: { i18n: I18n; language: LanguageView }) {
  const { locale, isCurrent, href } = language
  const { endonym } = locales[locale]
  if (isCurrent) {
    return (
      <span aria-current="true" lang={locale}>
        {endonym}
      </span>
    )
  }
  if (!href) {
    return (
      <>
        <span className="is-missing" lang={locale}>
          {endonym}
        </span>
        <span className="visually-hidden">: {i18n.t('common.notTranslated')}</span>
      </>
    )
  }
  return (
    <a href={href} hrefLang={locale} lang={locale}>
      {endonym}
    </a>
  )
}
