import type { I18n } from '../../i18n/i18n.ts'
import type { FiguresBlock } from '../../lib/views/blocks.ts'
import { Text } from '../words.tsx'

/** Honest numbers: each with what it counts, when it was true, and what qualifies it. */
export function Figures({ i18n, block }: { i18n: I18n; block: FiguresBlock }) {
  const { id, heading, items } = block
  if (items.length === 0) return null
  return (
    <section id={id} className="wash" aria-labelledby={heading && `${id}-heading`}>
      <div className="wrap">
        {heading && (
          <h2 id={`${id}-heading`} className="small-title">
            <Text words={heading} />
          </h2>
        )}
        <dl className="stats">
          {items.map(({ value, label, asOf, qualifier }) => (
            <div key={label.text}>
              <dt>
                <Text words={label} />
              </dt>
              <dd>
                <Text words={value} />
              </dd>
              {asOf && <dd className="note">{i18n.t('dates.asOf', { date: i18n.date(asOf) })}</dd>}
              {qualifier && (
                <dd className="note">
                  <Text words={qualifier} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
