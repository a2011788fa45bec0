import type { I18n } from '../../i18n/i18n.ts'
import type { SignUpView } from '../../lib/views/newsletter.ts'
import { BoxesField, ConsentField, languageChoices, SelectField, TextField } from './fields.tsx'
import { Form } from './form.tsx'

/** The id of the form on the newsletter's own page, which answers every one of them. */
export const signUpId = 'sign-up-form'

interface SignUpFormProps {
  i18n: I18n
  id: string
  signUp: SignUpView
  /** All that can be chosen; otherwise the address alone, for the page's language and all topics. */
  isWhole?: boolean
}

/** Signing up for the newsletters of a site. */
export function SignUpForm({ i18n, id, signUp, isWhole = false }: SignUpFormProps) {
  const { form, newsletters, topics, languages, language, consent } = signUp
  const labels = {
    email: i18n.t('subscription.fields.email'),
    newsletters: i18n.t('subscription.fields.newsletters'),
    topics: i18n.t('subscription.fields.topics'),
    language: i18n.t('subscription.fields.language'),
    consent: i18n.t('subscription.fields.consent'),
  }
  const common = { i18n, id, form }
  const hasChoice = newsletters.length > 1
  const chosen = { ...form, values: { language: [language], ...form.values } }
  return (
    <>
      <Form {...common} labels={labels} button={i18n.t('subscription.signUp')} answeredAs={signUpId}>
        <TextField
          {...common}
          name="email"
          label={labels.email}
          type="email"
          autoComplete="email"
          most={254}
        />
        {hasChoice ? (
          <BoxesField {...common} name="newsletters" label={labels.newsletters} choices={newsletters} />
        ) : (
          newsletters.map(({ value }) => <input key={value} type="hidden" name="newsletters" value={value} />)
        )}
        {isWhole && topics.length > 0 && (
          <BoxesField
            {...common}
            name="topics"
            label={labels.topics}
            hint={i18n.t('subscription.fields.topicsHint')}
            choices={topics}
          />
        )}
        {isWhole && languages.length > 1 ? (
          <SelectField
            {...common}
            form={chosen}
            name="language"
            label={labels.language}
            choices={languageChoices(languages)}
          />
        ) : (
          <input type="hidden" name="language" value={language} />
        )}
        <ConsentField {...common} name="consent" label={consent} />
      </Form>
      <p className="note">{i18n.t('subscription.afterwards')}</p>
      {isWhole && (
        <p className="more">
          <a href={signUp.linkHref}>{i18n.t('subscription.already')}</a>
        </p>
      )}
    </>
  )
}
