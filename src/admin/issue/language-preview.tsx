import { type Locale, locales } from '../../i18n/locales.ts'
import type { ComposedIssue } from '../../newsletter/compose/compose-issue.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { checkTexts, issueTexts } from './issue-texts.ts'

interface Props {
  panel: string
  locale: Locale
  composed: ComposedIssue
}

/** Words that somebody wrote, within a sentence of ours: from right to left they would turn around what follows. */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** An issue in one language: what the checks say, the mail at two widths, and its text. */
export function LanguagePreview({ panel, locale, composed }: Props) {
  const { subject, html, text, checks } = composed
  const language = languageName(locale, panel)
  const frame = (label: 'wide' | 'narrow', width: number) => (
    <figure>
      <figcaption>{say(panel, issueTexts[label])}</figcaption>
      <iframe
        title={`${language}: ${say(panel, issueTexts[label])}`}
        sandbox=""
        srcDoc={html}
        width={width}
        height={600}
      />
    </figure>
  )
  return (
    <section>
      <h3>{say(panel, issueTexts.preview, { language })}</h3>
      <p>
        {say(panel, issueTexts.subject)}:{' '}
        <strong>
          <bdi lang={locale}>{subject}</bdi>
        </strong>{' '}
        {say(panel, issueTexts.octets, { count: String(Math.ceil(Buffer.byteLength(html) / 1000)) })}
      </p>
      <ul className="issue-checks">
        {checks.map(({ level, code, detail = '' }) => (
          <li key={`${code} ${detail}`} className={`issue-${level}`}>
            {say(panel, checkTexts[code], { detail: isolated(detail) })}
          </li>
        ))}
      </ul>
      <div className="issue-frames">
        {frame('wide', 600)}
        {frame('narrow', 360)}
      </div>
      <details>
        <summary>{say(panel, issueTexts.asText)}</summary>
        <pre lang={locale} dir={locales[locale].dir}>
          {text}
        </pre>
      </details>
    </section>
  )
}
