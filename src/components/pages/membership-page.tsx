import type { I18n } from '../../i18n/i18n.ts'
import type { FormView } from '../../lib/views/forms.ts'
import type { MembershipPageView } from '../../lib/views/network.ts'
import { TextField } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { ProfileFields, profileLabels } from '../forms/profile-fields.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead, Section } from '../section.tsx'

/** A page of somebody's membership: one thing to do, or what was done, and the ways on. */
export function MembershipPage({ i18n, frame, head, view }: FrameProps & { view: MembershipPageView }) {
  const { step, form, email } = view
  // A link that was used or is too old offers nothing to press.
  const isDead = form?.errors.some(({ problem }) => problem === 'link') ?? false
  const needsLink = !form && buttons.some((each) => each === step)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('network.name')}
        title={i18n.t(`network.steps.${step}.title`)}
        lead={needsLink ? i18n.t('forms.problems.link') : i18n.t(`network.steps.${step}.text`)}
      />
      <Section id="membership">
        {email && (
          <p>
            <bdi dir="ltr">{email}</bdi>
          </p>
        )}
        {view.isWaiting && step === 'profile' && <p>{i18n.t('network.waits')}</p>}
        {isDead && <p role="alert">{i18n.t('forms.problems.link')}</p>}
        {form && !isDead && <StepForm i18n={i18n} view={view} form={form} />}
        <ul className="mt-8">
          {view.links.map(({ to, href }) => (
            <li key={href} className="more">
              <a href={href}>{i18n.t(`network.ways.${to}`)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Frame>
  )
}

/** The pages on which something can be done; each has a button of this name. */
const buttons = ['confirm', 'link', 'profile', 'leave'] as const

interface StepFormProps {
  i18n: I18n
  view: MembershipPageView
  form: FormView
}

function StepForm({ i18n, view: { step, profile }, form }: StepFormProps) {
  const common = { i18n, id: 'form', form }
  const labels = profileLabels(i18n)
  const button = buttons.find((each) => each === step) ?? 'confirm'
  return (
    <Form {...common} labels={labels} button={i18n.t(`network.buttons.${button}`)}>
      {step === 'link' && (
        <TextField
          {...common}
          name="email"
          label={labels.email}
          type="email"
          autoComplete="email"
          most={254}
        />
      )}
      {profile && <ProfileFields i18n={i18n} id={common.id} profile={profile} />}
    </Form>
  )
}
