import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/locales.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { issueTexts } from './issue-texts.ts'

interface Props {
  panel: string
  rows: readonly { locale: Locale; readers: number; isPublic: boolean }[]
  /** Of the languages in which the issue is published. */
  recipients: number
  children: ReactNode
}

/** How many readers would get an issue now, by language. */
export function Recipients({ panel, rows, recipients, children }: Props) {
  return (
    <section>
      <h2>{say(panel, issueTexts.recipients)}</h2>
      <p>{say(panel, issueTexts.recipientsNow, { count: String(recipients) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(panel, issueTexts.language)}</th>
            <th scope="col">{say(panel, issueTexts.readers)}</th>
            <th scope="col">{say(panel, issueTexts.isPublished)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ locale, readers, isPublic }) => (
            <tr key={locale}>
              <th scope="row">{languageName(locale, panel)}</th>
              <td>{readers}</td>
              <td>{say(panel, isPublic ? issueTexts.yes : issueTexts.noNotSent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  )
}
