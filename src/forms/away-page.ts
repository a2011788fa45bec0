import { i18nFor } from '../i18n/i18n.ts'
import { type Locale, locales } from '../i18n/locales.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import type { FormValues } from './form.ts'

interface AwayPage {
  locale: Locale
  /** Where the form is sent again. */
  action: string
  values: FormValues
  /** The form was good, and the database could not be asked; otherwise only its page could not be shown. */
  wasTried: boolean
}

/** The fields that no person typed. */
const hidden = ['stamp', 'homepage']

/**
 * What somebody sees whose form could not be saved when not even its page can be rendered: that nothing was
 * saved, what was typed, and a button that sends the same form again.
 */
export function awayPage({ locale, action, values, wasTried }: AwayPage): string {
  const { t } = i18nFor(locale)
  const { dir } = locales[locale]
  const fields = Object.entries(values).flatMap(([name, all]) =>
    all.map((value) => {
      const attributes = `name="${escapeHtml(name)}"`
      if (hidden.includes(name)) return `<input type="hidden" ${attributes} value="${escapeHtml(value)}">`
      return `<p><textarea ${attributes} aria-label="${escapeHtml(name)}" rows="3" cols="60">\n${escapeHtml(value)}</textarea></p>`
    }),
  )
  const title = t('forms.awayTitle')
  const text = t(wasTried ? 'forms.problems.away' : 'forms.awayText')
  return `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><form method="post" action="${escapeHtml(action)}">${fields.join('')}<p><button type="submit">${escapeHtml(t('forms.again'))}</button></p></form></main></body></html>`
}
