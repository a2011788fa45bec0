import mjml from 'mjml'
import type { Direction } from '../../i18n/locales.ts'
import { endMark, mailSource, partMark, partNames } from './source.ts'

/** A mail around its parts, and the parts, as HTML with names in double brackets. */
export interface CompiledMail {
  before: string
  after: string
  parts: Record<string, string>
}

/** Takes out what only makes the source readable; in mail every octet counts. */
function tighten(html: string): string {
  return html.replace(/\s*\n\s*/g, '\n').replace(/>\n</g, '><')
}

async function compileFor(direction: Direction): Promise<CompiledMail> {
  const { html, errors } = await mjml(mailSource(direction), { validationLevel: 'strict' })
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  const marks = [...partNames.map(partMark), endMark]
  const [before = '', ...rest] = marks.reduce<string[]>(
    (pieces, mark) => [...pieces.slice(0, -1), ...(pieces.at(-1) ?? '').split(mark)],
    [html],
  )
  if (rest.length !== marks.length) throw new Error('MJML has lost a mark.')
  const parts = partNames.map((name, index) => [name, tighten(rest[index] ?? '')])
  return { before: tighten(before), after: tighten(rest.at(-1) ?? ''), parts: Object.fromEntries(parts) }
}

/** What `compiled.json` has to say. */
export async function compileMail(): Promise<string> {
  const compiled = { ltr: await compileFor('ltr'), rtl: await compileFor('rtl') }
  return `${JSON.stringify(compiled, null, 2)}\n`
}
