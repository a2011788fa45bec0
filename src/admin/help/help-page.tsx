import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { questionsOfPeople } from './questions-of-people.ts'
import { questionsOfUpkeep } from './questions-of-upkeep.ts'
import { questionsOfWriting } from './questions-of-writing.ts'
import './help.css'

const heading = words('How do I …?', 'Comment faire pour … ?', '¿Cómo puedo …?')

/** A page of the admin panel that answers editors' questions about this CMS as it is. */
export function HelpPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) return null
  const panel = req.i18n.language
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams && { searchParams })}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
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
      </Gutter>
    </DefaultTemplate>
  )
}
