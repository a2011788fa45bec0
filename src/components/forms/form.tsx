import type { ReactNode } from 'react'
import type { I18n } from '../../i18n/i18n.ts'
import type { FormError } from '../../lib/form-state.ts'
import type { FormView } from '../../lib/views/forms.ts'

interface FormProps {
  i18n: I18n
  /** Begins the ids of everything in it, so that a page may hold several forms. */
  id: string
  form: FormView
  /** The words of each field, for the list of what has to be mended. */
  labels: Readonly<Record<string, string>>
  button: string
  /** The id that the form has on the page which answers it, where that is another one. */
  answeredAs?: string
  children?: ReactNode
}

/** The id of a field of a form. */
export const fieldId = (id: string, name: string): string => `${id}-${name}`

/** What is wrong with a field, in a sentence; undefined when nothing is. */
export function problemWith(i18n: I18n, form: FormView, name: string): string | undefined {
  const error = form.errors.find(({ field }) => field === name)
  return error && sentence(i18n, error)
}

const sentence = (i18n: I18n, { problem, minutes = 0 }: FormError): string =>
  i18n.t(`forms.problems.${problem}`, { minutes })

/**
 * A form that is sent to its page without script. What has to be mended stands at its top, each with a link to
 * the field. People do not see the last field; programs that fill everything give themselves away by it.
 */
export function Form({ i18n, id, form, labels, button, answeredAs = id, children }: FormProps) {
  return (
    <form id={id} method="post" action={`${form.action}#${answeredAs}`} className="form" noValidate>
      <Errors i18n={i18n} id={id} form={form} labels={labels} />
      {children}
      <input type="hidden" name="stamp" value={form.stamp} />
      <div className="decoy" aria-hidden="true">
        <label htmlFor={fieldId(id, 'homepage')}>{i18n.t('forms.leaveEmpty')}</label>
        <input id={fieldId(id, 'homepage')} name="homepage" tabIndex={-1} autoComplete="off" />
      </div>
      <p>
        <button type="submit" className="btn">
          {button}
        </button>
      </p>
    </form>
  )
}

function Errors({ i18n, id, form, labels }: Pick<FormProps, 'i18n' | 'id' | 'form' | 'labels'>) {
  if (form.errors.length === 0) return null
  return (
    <div className="form-errors" role="alert">
      <p>
        <strong>{i18n.t('forms.summary', { count: form.errors.length })}</strong>
      </p>
      <ul>
        {form.errors.map((error) => (
          <li key={error.field ?? error.problem}>
            {error.field !== null && labels[error.field] ? (
              <a href={`#${fieldId(id, error.field)}`}>
                {i18n.t('common.colon', { label: labels[error.field] ?? '' })} {sentence(i18n, error)}
              </a>
            ) : (
              sentence(i18n, error)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
