import { formAway } from '../../lib/form-away.ts'
import { Frame, type FrameProps } from '../frame.tsx'

/** Nothing of a form was saved, and its page cannot be shown: the front door puts in what was typed. */
export function FormAwayPage({ i18n, frame, head }: FrameProps) {
  return (
    <Frame i18n={i18n} frame={frame} head={{ robots: 'noindex', ...head }}>
      <section className="wrap head" aria-labelledby="away">
        <p className="kick">{i18n.t('errors.503.kicker')}</p>
        <h1 id="away" className="large-title">
          {i18n.t('forms.awayTitle')}
        </h1>
        <div id={formAway.id} />
      </section>
    </Frame>
  )
}
