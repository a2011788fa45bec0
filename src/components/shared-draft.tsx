import type { I18n } from '../i18n/i18n.ts'
import type { SharedView } from '../lib/views/frame.ts'

interface SharedProps {
  i18n: I18n
  shared: SharedView
}

/** Says at the top that this is a draft that is shown to a few, and until when. */
export function SharedNotice({ i18n, shared }: SharedProps) {
  const text =
    shared === 'ended'
      ? i18n.t('shared.ended')
      : i18n.t('shared.notice', { until: i18n.date(shared.until.slice(0, 10)) })
  return (
    <aside className="banner" aria-label={i18n.t('shared.label')}>
      <p className="wrap">{text}</p>
    </aside>
  )
}

/** The form by which somebody without an account approves a draft or comments on it; it needs no script. */
export function SharedAnswer({ i18n, shared }: { i18n: I18n; shared: Exclude<SharedView, 'ended'> }) {
  const { sent, name, text, wrong = [] } = shared.form
  return (
    <section id="answer" className="wash no-print" aria-labelledby="answer-heading">
      <div className="wrap">
        <h2 id="answer-heading">{i18n.t('shared.heading')}</h2>
        {sent && (
          <p className="notice" role="status">
            {i18n.t(`shared.sent.${sent}`)}
          </p>
        )}
        {wrong.length > 0 && (
          <div className="notice" role="alert">
            <p>{i18n.t('shared.wrong.heading')}</p>
            <ul>
              {wrong.map((field) => (
                <li key={field}>
                  <a href={`#answer-${field}`}>{i18n.t(`shared.wrong.${field}`)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <form method="post" action={`${shared.action}#answer`} className="grid gap-4 max-w-2xl mt-6">
          <p>{i18n.t('shared.lead')}</p>
          <div>
            <label htmlFor="answer-name">{i18n.t('shared.name')}</label>
            <input
              id="answer-name"
              name="name"
              autoComplete="name"
              required
              maxLength={100}
              defaultValue={name}
              {...problemOf('name', wrong)}
            />
            <Problem i18n={i18n} field="name" wrong={wrong} />
          </div>
          <div>
            <label htmlFor="answer-text">{i18n.t('shared.comment')}</label>
            <textarea
              id="answer-text"
              name="text"
              rows={5}
              maxLength={4000}
              defaultValue={text}
              {...problemOf('text', wrong)}
            />
            <Problem i18n={i18n} field="text" wrong={wrong} />
          </div>
          <p className="flex flex-wrap gap-4">
            <button type="submit" name="kind" value="approval" className="btn">
              {i18n.t('shared.approve')}
            </button>
            <button type="submit" name="kind" value="comment" className="btn">
              {i18n.t('shared.send')}
            </button>
          </p>
          <p className="note">{i18n.t('shared.privacy')}</p>
        </form>
      </div>
    </section>
  )
}

type Field = 'name' | 'text'

function problemOf(field: Field, wrong: readonly Field[]) {
  return wrong.includes(field) ? { 'aria-invalid': true, 'aria-describedby': `answer-${field}-problem` } : {}
}

function Problem({ i18n, field, wrong }: { i18n: I18n; field: Field; wrong: readonly Field[] }) {
  if (!wrong.includes(field)) return null
  return <p id={`answer-${field}-problem`}>{i18n.t(`shared.wrong.${field}`)}</p>
}
