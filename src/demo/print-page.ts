import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '../i18n/locales.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import type { FactsheetTexts, NotSuppliedTexts } from './types.ts'

const style = readFileSync(path.join(import.meta.dirname, 'print-page.css'), 'utf8')

const fold = `<svg class="fold" viewBox="0 0 22 22" aria-hidden="true">
  <path fill="white" d="M0 0h22v22z" /><path fill="var(--fold)" d="M0 0v22h22z" />
</svg>`

const emptySheet = `<svg viewBox="0 0 34 44" aria-hidden="true" fill="none" stroke="var(--fold)" stroke-width="0.5">
  <path stroke-dasharray="1.6 1.2" d="M.5 .5h23l10 10v33H.5z" /><path d="M23.5 .5v10h10" />
</svg>`

interface Sheet {
  language: Locale
  /** What the reader's window and lists of files show. */
  title: string
  body: string
}

/** A whole document of one language. */
function page({ language, title, body }: Sheet): string {
  return `<!doctype html>
<html lang="${language}" dir="${locales[language].dir}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body>
</html>`
}

function head(kicker: string, title: string, lead: string): string {
  return `<header class="head">${fold}
<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
</header>`
}

type Section = FactsheetTexts['sections'][number]

/** A few items stand side by side; more of them stand in two columns. */
function section({ heading, paragraphs = [], items = [] }: Section): string {
  const said = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')
  const listed = items.map(
    ({ title, text }) => `<li><h3>${escapeHtml(title)}</h3><p>${escapeHtml(text)}</p></li>`,
  )
  const list = `<ul class="${items.length > 3 ? 'two' : 'three'}">${listed.join('')}</ul>`
  return `<section><h2>${escapeHtml(heading)}</h2><div>${said}${items.length > 0 ? list : ''}</div></section>`
}

function fact({ label, value, note }: FactsheetTexts['facts'][number]): string {
  const more = note === undefined ? '' : `<p>${escapeHtml(note)}</p>`
  return `<li><p>${escapeHtml(label)}</p><p class="value">${escapeHtml(value)}</p>${more}</li>`
}

/** The factsheet as an HTML document of one page. */
export function factsheetPage(language: Locale, texts: FactsheetTexts): string {
  const { kicker, title, lead, facts, sections, footer } = texts
  const body = [
    head(kicker, title, lead),
    `<ul class="facts">${facts.map(fact).join('')}</ul>`,
    `<main>${sections.map(section).join('')}</main>`,
    `<footer><p>${escapeHtml(footer)}</p></footer>`,
  ]
  return page({ language, title: `${title} – ${kicker}`, body: body.join('\n') })
}

/**
 * The page that stands for a document which is not supplied.
 *
 * @param title - the document's
 * @param office - whose document it is
 */
export function notSuppliedPage(
  language: Locale,
  texts: NotSuppliedTexts,
  title: string,
  office: string,
): string {
  const body = [
    head(texts.kicker, title, office),
    `<main class="place">${emptySheet}<p>${escapeHtml(texts.text.replace('{title}', title))}</p></main>`,
  ]
  return page({ language, title, body: body.join('\n') })
}
