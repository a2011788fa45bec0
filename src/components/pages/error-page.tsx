import type { ErrorView } from '../../lib/views/errors.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { SearchForm } from '../search-form.tsx'
import { TextLink } from '../words.tsx'

/** Not found, gone, or trouble on our side: what happened, and where to go from here. */
export function ErrorPage({ i18n, frame, head, view }: FrameProps & { view: ErrorView }) {
  const { status, searchAction, links } = view
  return (
    <Frame i18n={i18n} frame={frame} head={{ robots: 'noindex', ...head }}>
      <section className="wrap head two is-uneven items-center" aria-labelledby="error">
        <div>
          <p className="kick">{i18n.t(`errors.${status}.kicker`)}</p>
          <h1 id="error" className="large-title">
            {i18n.t(`errors.${status}.title`)}
          </h1>
          <p className="lead">{i18n.t(`errors.${status}.text`)}</p>
          {searchAction && <SearchForm i18n={i18n} action={searchAction} />}
          {links.length > 0 && (
            <nav aria-label={i18n.t('errors.links')} className="no-print">
              <ul className="tags">
                {links.map((link) => (
                  <li key={link.href}>
                    <TextLink link={link} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <ClosedDoor />
      </section>
    </Frame>
  )
}

function ClosedDoor() {
  return (
    <svg viewBox="0 0 480 520" aria-hidden="true" className="no-print">
      <path className="f0" d="M0 0h480v520H0z" />
      <path className="f1" d="M0 440h480v80H0z" />
      <path className="f3" d="M120 440V200a120 120 0 0 1 240 0v240z" />
      <path className="f2" d="M136 440V204a104 104 0 0 1 208 0v236z" />
      <circle className="f4" cx="318" cy="310" r="9" />
      <path className="f5" d="M120 440h240l26 30H94z" />
      <path className="f4" d="M136 432h208v8H136z" />
    </svg>
  )
}
