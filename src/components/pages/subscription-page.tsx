import { Fragment } from 'react'
import type { I18n, MessageKey } from '../../i18n/i18n.ts'
import type { FormView } from '../../lib/views/forms.ts'
import type { SubscriptionPageView } from '../../lib/views/newsletter.ts'
import { BoxesField, languageChoices, SelectField, TextField } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead, Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** A page of a subscription: one thing to do, or what was done, and the ways on. */
export function SubscriptionPage({ i18n, frame, head, view }: FrameProps & { view: SubscriptionPageView }) {
  const { step, form, email, newsletters = [] } = view
  // A link that was used or is too old offers nothing to press.
  const isDead = form?.errors.some(({ problem }) => problem === 'link') ?? false
  const needsLink = !form && !view.isSuppressed && hasForm.some((each) => each === step)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('sections.newsletter')}
        title={i18n.t(`subscription.steps.${step}.title`)}
        lead={i18n.t(needsLink ? 'forms.problems.link' : wordsOf(view))}
      />
      <Section id="subscription">
        {email && (
          <p>
            <bdi dir="ltr">{email}</bdi>
            {newsletters.map((newsletter) => (
              <Fragment key={newsletter.text}>
                , <Text words={newsletter} />
              </Fragment>
            ))}
          </p>
        )}
        {isDead && <p role="alert">{i18n.t('forms.problems.link')}</p>}
        {form && !isDead && <StepForm i18n={i18n} view={view} form={form} />}
        <ul className="mt-8">
          {view.links.map((link) => (
            <li key={link.href} className="more">
              <a href={link.href}>{i18n.t(`subscription.ways.${wayOf(link.step)}`)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Frame>
  )
}

/** What the page says below its title. */
function wordsOf({ step, isSuppressed }: SubscriptionPageView): MessageKey {
  return isSuppressed ? 'subscription.suppressed' : `subscription.steps.${step}.text`
}

const hasForm = [
  'confirm',
  'preferences',
  'saved',
  'unsubscribe',
  'one-click',
  'address',
  'new-address',
  'copy',
  'erase',
] as const

const ways = ['link', 'preferences', 'unsubscribe', 'address', 'newsletter'] as const

const wayOf = (step: string) => ways.find((way) => way === step) ?? 'newsletter'

interface StepFormProps {
  i18n: I18n
  view: SubscriptionPageView
  form: FormView
}

function StepForm({ i18n, view, form }: StepFormProps) {
  const { step, preferences } = view
  const common = { i18n, id: 'form', form }
  const labels = {
    email: i18n.t(`subscription.fields.${step === 'address' ? 'newEmail' : 'email'}`),
    wish: i18n.t('subscription.fields.wish'),
    newsletters: i18n.t('subscription.fields.newsletters'),
    topics: i18n.t('subscription.fields.topics'),
    language: i18n.t('subscription.fields.language'),
  }
  return (
    <Form {...common} labels={labels} button={i18n.t(`subscription.buttons.${buttonOf(step)}`)}>
      {(step === 'link' || step === 'address') && (
        <TextField
          {...common}
          name="email"
          label={labels.email}
          type="email"
          autoComplete="email"
          most={254}
        />
      )}
      {step === 'link' && (
        <SelectField
          {...common}
          name="wish"
          label={labels.wish}
          choices={(['preferences', 'copy', 'erase'] as const).map((wish) => ({
            value: wish,
            label: { text: i18n.t(`subscription.wishes.${wish}`) },
          }))}
        />
      )}
      {preferences && (
        <>
          <BoxesField
            {...common}
            name="newsletters"
            label={labels.newsletters}
            choices={preferences.newsletters}
          />
          {preferences.topics.length > 0 && (
            <BoxesField
              {...common}
              name="topics"
              label={labels.topics}
              hint={i18n.t('subscription.fields.topicsHint')}
              choices={preferences.topics}
            />
          )}
          <SelectField
            {...common}
            name="language"
            label={labels.language}
            choices={languageChoices(preferences.languages)}
          />
        </>
      )}
    </Form>
  )
}

const buttons = [
  'confirm',
  'link',
  'preferences',
  'unsubscribe',
  'address',
  'new-address',
  'copy',
  'erase',
] as const

function buttonOf(step: string): (typeof buttons)[number] {
  if (step === 'saved') return 'preferences'
  if (step === 'one-click') return 'unsubscribe'
  return buttons.find((button) => button === step) ?? 'confirm'
}
