import { i18nFor } from '../i18n/i18n.ts'
import { type Locale, locales } from '../i18n/locales.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import type { Form, FormValues, TypedField } from './form.ts'

interface AwayForm {
  form: Pick<Form, 'typed'>
  locale: Locale
  /** Where the form is sent again. */
  action: string
  values: FormValues
  /** The form was good, and the database could not be asked; otherwise only its page could not be shown. */
  wasTried: boolean
}

/** The fields that every form has; nobody chose them. */
const own = ['stamp', 'homepage']

/**
 * A form whose page cannot be rendered, to be sent again: that nothing was saved, what was typed with the words of
 * its fields, and a button. What was chosen goes along unseen. It has the marks of the forms of pages.
 */
export function awayForm({ form, locale, action, values, wasTried }: AwayForm): string {
  const { t } = i18nFor(locale)
  const typed = form.typed ?? {}
  const shown = Object.entries(typed).map(([name, field]) =>
    typedField(name, t(field.label), field, values[name]?.[0] ?? ''),
  )
  const chosen = Object.entries(values).filter(([name]) => !Object.hasOwn(typed, name))
  const hidden = chosen.flatMap(([name, all]) =>
    all.map((value) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`),
  )
  const goesAlong = chosen.some(([name]) => !own.includes(name))
  return [
    `<div class="form-errors" role="alert"><p>${escapeHtml(t(wasTried ? 'forms.problems.away' : 'forms.awayText'))}</p></div>`,
    `<form class="form" method="post" action="${escapeHtml(action)}">`,
    ...shown,
    ...hidden,
    goesAlong ? `<p class="note">${escapeHtml(t('forms.awayChosen'))}</p>` : '',
    `<p><button type="submit" class="btn">${escapeHtml(t('forms.again'))}</button></p></form>`,
  ].join('')
}

/** As the fields of pages have them; addresses are written from left to right in every language. */
const attributesOf = {
  name: 'type="text" dir="auto" autocomplete="name"',
  email: 'type="email" dir="ltr" autocomplete="email"',
  website: 'type="url" dir="ltr" autocomplete="url"',
} as const

function typedField(name: string, label: string, { kind }: TypedField, value: string): string {
  const id = `sent-${escapeHtml(name)}`
  const attributes = `id="${id}" name="${escapeHtml(name)}"`
  const field =
    kind === 'text'
      ? // A textarea leaves out its first line break.
        `<textarea ${attributes} rows="8">\n${escapeHtml(value)}</textarea>`
      : `<input ${attributes} ${attributesOf[kind]} value="${escapeHtml(value)}">`
  return `<div><label for="${id}">${escapeHtml(label)}</label>${field}</div>`
}

/** The form in a page of its own, where not even a page to put it into was ever rendered. */
export function awayPage(locale: Locale, form: string): string {
  const { t } = i18nFor(locale)
  const title = escapeHtml(t('forms.awayTitle'))
  return `<!doctype html><html lang="${locale}" dir="${locales[locale].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1>${form}</main></body></html>`
}
