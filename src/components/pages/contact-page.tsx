import type { I18n } from '../../i18n/i18n.ts'
import type { ContactPointView, ContactView } from '../../lib/views/contact.ts'
import { Address } from '../address.tsx'
import { Blocks } from '../blocks/blocks.tsx'
import { ContactPoint } from '../contact-point.tsx'
import { Facts } from '../facts.tsx'
import { ContactForm } from '../forms/contact-form.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead, Section } from '../section.tsx'
import { Text, TextLink } from '../words.tsx'

export function ContactPage({ i18n, frame, head, view }: FrameProps & { view: ContactView }) {
  const { address, points, legalIdentifiers = [], social = [], blocks = [] } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.contact')}
        lead={view.lead ?? i18n.t('contact.lead')}
      />
      {address && (
        <Section id="address" heading={i18n.t('contact.address')}>
          <Address i18n={i18n} address={address} />
        </Section>
      )}
      {view.form && (
        <Section id="write" heading={i18n.t('contactForm.heading')}>
          <ContactForm i18n={i18n} contact={view.form} />
        </Section>
      )}
      <Points i18n={i18n} points={points} hasOther={address !== undefined} />
      {legalIdentifiers.length > 0 && (
        <Section id="legal" heading={i18n.t('contact.legal')}>
          <dl className="facts is-wide">
            {legalIdentifiers.map(({ label, value }) => (
              <div key={value}>
                <dt>
                  <Text words={label} />
                </dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {social.length > 0 && (
        <Section id="social" heading={i18n.t('contact.social')}>
          <ul className="tags">
            {social.map((link) => (
              <li key={link.href}>
                <TextLink link={link} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Blocks i18n={i18n} theme={frame.site.theme} blocks={blocks} />
    </Frame>
  )
}

interface PointsProps {
  i18n: I18n
  points: readonly ContactPointView[]
  hasOther: boolean
}

function Points({ i18n, points, hasOther }: PointsProps) {
  if (points.length === 0 && hasOther) return null
  return (
    <Section id="points" heading={i18n.t('items.contact')}>
      {points.length === 0 ? (
        <p>{i18n.t('contact.none')}</p>
      ) : (
        <Facts
          isWide
          facts={points.map((point) => ({
            label: i18n.t(`contact.${point.purpose}`),
            value: <ContactPoint point={point} />,
          }))}
        />
      )}
    </Section>
  )
}
