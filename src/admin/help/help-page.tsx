import type { AdminViewServerProps } from 'payload'
import { words } from '../../../collections/shared/fields/words.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { questionsOfPeople } from './questions-of-people.ts'
import { questionsOfUpkeep } from './questions-of-upkeep.ts'
import { questionsOfWriting } from './questions-of-writing.ts'
import './help.css'

const heading = words('How do I …?', 'Comment faire pour … ?', '¿Cómo puedo …?')

/** A page of the admin panel that answers editors' questions about this CMS as it is. */
export function HelpPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!req.user) return null
  const panel = req.i18n.language
  return (
    <PanelPage
      className="help-page"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <article className="help">
        <h1>{say(panel, heading)}</h1>
        {[...questionsOfWriting, ...questionsOfUpkeep, ...questionsOfPeople].map(({ question, answer }) => (
          <details key={question.en}>
            <summary>{say(panel, question)}</summary>
            {answer.map((step) => (
              <p key={step.en}>{say(panel, step)}</p>
            ))}
          </details>
        ))}
      </article>
    </PanelPage>
  )
}
