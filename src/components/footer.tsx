import type { I18n } from '../i18n/i18n.ts'
import type { FooterGroup, FrameView } from '../lib/views/frame.ts'
import { Address } from './address.tsx'
import { SignUpForm } from './forms/sign-up-form.tsx'
import { Text, TextLink } from './words.tsx'

interface FooterProps {
  i18n: I18n
  frame: FrameView
  canonical: string | undefined
}

/** Mission, the ways on, the address, and whose site this is; on paper the page's own address. */
export function Footer({ i18n, frame, canonical }: FooterProps) {
  const { mission, footer, address, endLine } = frame
  return (
    <footer className="foot deep">
      <div className="wrap">
        {mission?.heading && (
          <h2>
            <Text words={mission.heading} />
          </h2>
        )}
        {mission && (
          <p className="mission">
            <Text words={mission.text} />
          </p>
        )}
        {frame.signUp && (
          <section className="foot-sign-up no-print" aria-labelledby="foot-sign-up-heading">
            <h2 id="foot-sign-up-heading">{i18n.t('subscription.signUpHeading')}</h2>
            <SignUpForm i18n={i18n} id="foot-sign-up" signUp={frame.signUp} />
          </section>
        )}
        <div className="cols">
          {footer.map((group) => (
            <LinkGroup key={group.group} i18n={i18n} group={group} />
          ))}
          {address && (
            <div>
              <h2>{i18n.t('footer.address')}</h2>
              <Address i18n={i18n} address={address} />
            </div>
          )}
        </div>
        {endLine && (
          <p className="end">
            <Text words={endLine} />
          </p>
        )}
        {canonical && (
          <p className="print-only">
            {i18n.t('footer.printed')} <bdi dir="ltr">{canonical}</bdi>
          </p>
        )}
      </div>
    </footer>
  )
}

function LinkGroup({ i18n, group }: { i18n: I18n; group: FooterGroup }) {
  if (group.links.length === 0) return null
  const label = i18n.t(`footer.${group.group}`)
  return (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {group.links.map((link) => (
          <li key={link.href}>
            <TextLink link={link} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
