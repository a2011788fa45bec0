import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { I18n } from '../../i18n/i18n.ts'
import { type Locale, locales } from '../../i18n/locales.ts'
import type { FormView } from '../../lib/views/forms.ts'
import type { ChoiceView } from '../../lib/views/newsletter.ts'
import { Text } from '../words.tsx'
import { fieldId, problemWith } from './form.tsx'

interface FieldProps {
  i18n: I18n
  /** Of the form. */
  id: string
  form: FormView
  name: string
  label: string
  hint?: string | undefined
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url'
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** The longest text that is taken. */
  most: number
  isOptional?: boolean
  /** Several lines; how many are shown. */
  rows?: number
}

/** What ties a field to its hint and to what is wrong with it. */
function ties({ i18n, id, form, name, hint }: FieldProps) {
  const own = fieldId(id, name)
  const problem = problemWith(i18n, form, name)
  const described = [hint && `${own}-hint`, problem && `${own}-problem`].filter(Boolean).join(' ')
  return {
    own,
    problem,
    attributes: {
      'aria-describedby': described || undefined,
      'aria-invalid': problem ? true : undefined,
    } as const,
  }
}

function Hint({ own, hint }: { own: string; hint: string | undefined }) {
  if (!hint) return null
  return (
    <p id={`${own}-hint`} className="note">
      {hint}
    </p>
  )
}

function Problem({ own, problem }: { own: string; problem: string | undefined }) {
  if (!problem) return null
  return (
    <p id={`${own}-problem`} className="problem">
      {problem}
    </p>
  )
}

/** A line, or some lines, to type. */
export function TextField(props: TextFieldProps) {
  const { i18n, form, name, label, hint, type = 'text', autoComplete, most, isOptional, rows } = props
  const { own, problem, attributes } = ties(props)
  const common = {
    ...attributes,
    id: own,
    name,
    maxLength: most,
    defaultValue: form.values[name]?.[0],
    required: !isOptional,
    autoComplete,
  }
  return (
    <div>
      <label htmlFor={own}>
        {label}
        {isOptional && ` (${i18n.t('forms.optional')})`}
      </label>
      <Hint own={own} hint={hint} />
      <Problem own={own} problem={problem} />
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        // Addresses are written from left to right in every language.
        <input {...common} type={type} dir={type === 'text' ? 'auto' : 'ltr'} />
      )}
    </div>
  )
}

interface ChoicesFieldProps extends FieldProps {
  choices: readonly ChoiceView[]
}

/** Any number of choices, each a box. */
export function BoxesField(props: ChoicesFieldProps) {
  const { form, name, label, hint, choices } = props
  const { own, problem, attributes } = ties(props)
  const chosen = form.values[name] ?? []
  return (
    <fieldset id={own} tabIndex={-1} aria-describedby={attributes['aria-describedby']}>
      <legend>{label}</legend>
      <Hint own={own} hint={hint} />
      <Problem own={own} problem={problem} />
      <div className="boxes">
        {choices.map(({ value, label: words }) => (
          <label key={value} className="box">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>
              <Text words={words} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SelectFieldProps extends ChoicesFieldProps {
  /** Of the choice that is none; without it the first is chosen. */
  emptyLabel?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
}

/** One of a few choices. */
export function SelectField(props: SelectFieldProps) {
  const { form, name, label, hint, choices, emptyLabel, autoComplete } = props
  const { own, problem, attributes } = ties(props)
  return (
    <div>
      <label htmlFor={own}>{label}</label>
      <Hint own={own} hint={hint} />
      <Problem own={own} problem={problem} />
      <select
        id={own}
        name={name}
        autoComplete={autoComplete}
        defaultValue={form.values[name]?.[0]}
        {...attributes}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value} lang={words.lang}>
            {words.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Languages as choices, each in its own name. */
export const languageChoices = (languages: readonly Locale[]): ChoiceView[] =>
  languages.map((code) => ({ value: code, label: { text: locales[code].endonym, lang: code } }))

/** A box with what somebody agrees to. It is never ticked beforehand. */
export function ConsentField(props: FieldProps & { isOptional?: boolean }) {
  const { form, name, label } = props
  const { own, problem, attributes } = ties(props)
  return (
    <div>
      <Problem own={own} problem={problem} />
      <label className="box">
        <input
          id={own}
          type="checkbox"
          name={name}
          value="yes"
          required={!props.isOptional}
          defaultChecked={form.values[name]?.[0] === 'yes'}
          {...attributes}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
