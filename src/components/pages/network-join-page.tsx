import type { JoinView } from '../../lib/views/network.ts'
import { TextField } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { ProfileFields, profileLabels } from '../forms/profile-fields.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead, Section } from '../section.tsx'

/** Applying to the network. */
export function NetworkJoinPage({ i18n, frame, head, view }: FrameProps & { view: JoinView }) {
  const common = { i18n, id: 'join-form', form: view.form }
  const labels = profileLabels(i18n)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('network.name')}
        title={i18n.t('network.join.title')}
        lead={i18n.t('network.join.lead')}
      />
      <Section id="apply" heading={i18n.t('network.join.heading')}>
        <p>{i18n.t('network.join.afterwards')}</p>
        <Form {...common} labels={labels} button={i18n.t('network.buttons.join')}>
          <TextField
            {...common}
            name="email"
            label={labels.email}
            hint={i18n.t('network.hints.email')}
            type="email"
            autoComplete="email"
            most={254}
          />
          <ProfileFields i18n={i18n} id={common.id} profile={view} />
        </Form>
        <p className="note">{i18n.t('network.join.kept', { days: view.keptDays })}</p>
        <p className="more">
          <a href={view.listHref}>{i18n.t('network.ways.list')}</a>
        </p>
        <p className="more">
          <a href={view.linkHref}>{i18n.t('network.ways.link')}</a>
        </p>
      </Section>
    </Frame>
  )
}
