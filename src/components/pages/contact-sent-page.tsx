import type { LinkView } from '../../lib/views/common.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead, Section } from '../section.tsx'
import { TextLink } from '../words.tsx'

/** Says that a message has arrived; the same for everybody. */
export function ContactSentPage({ i18n, frame, head, view }: FrameProps & { view: { back: LinkView } }) {
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('sections.contact')}
        title={i18n.t('contactForm.sent.title')}
        lead={i18n.t('contactForm.sent.text')}
      />
      <Section id="sent">
        <p className="more">
          <TextLink link={view.back} />
        </p>
      </Section>
    </Frame>
  )
}
