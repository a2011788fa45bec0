import type { CallToActionBlock } from '../../lib/views/blocks.ts'
import { Text, TextLink } from '../words.tsx'

/** One thing that a reader is asked to do, in the deep voice. */
export function CallToAction({ block }: { block: CallToActionBlock }) {
  const { id, kicker, heading, text, pointsHeading, points, link } = block
  return (
    <section id={id} className="deep wash" aria-labelledby={`${id}-heading`}>
      <div className="wrap two is-uneven">
        <div>
          {kicker && (
            <p className="kick">
              <Text words={kicker} />
            </p>
          )}
          <h2 id={`${id}-heading`} className="large-title">
            <Text words={heading} />
          </h2>
          {text && (
            <p className="lead">
              <Text words={text} />
            </p>
          )}
          {link && (
            <p className="mt-6">
              <TextLink link={link} className="btn" />
            </p>
          )}
        </div>
        {points && points.length > 0 && (
          <div>
            {pointsHeading && (
              <h3 className="mb-3">
                <Text words={pointsHeading} />
              </h3>
            )}
            <ul className="points">
              {points.map((point) => (
                <li key={point.text}>
                  <Text words={point} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
