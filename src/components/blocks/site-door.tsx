import type { I18n } from '../../i18n/i18n.ts'
import type { SiteDoorBlock } from '../../lib/views/blocks.ts'
import { SiteDrawing } from '../site-drawing.tsx'
import { Text } from '../words.tsx'

/** A way into another site, already in that site's colours. */
export function SiteDoor({ i18n, block }: { i18n: I18n; block: SiteDoorBlock }) {
  const { id, heading, text, site } = block
  return (
    <section id={id} className="wash no-print" data-theme={site.theme} aria-labelledby={`${id}-heading`}>
      <div className="wrap two is-uneven items-center">
        <div>
          {site.kindLine && (
            <p className="kick">
              <Text words={site.kindLine} />
            </p>
          )}
          <h2 id={`${id}-heading`} className="large-title">
            <Text words={heading ?? site.name} />
          </h2>
          {text && (
            <p className="lead">
              <Text words={text} />
            </p>
          )}
          <p className="mt-6">
            <a className="btn" href={site.href}>
              {i18n.t('blocks.visitSite', { site: site.name.text })}
            </a>
          </p>
        </div>
        <SiteDrawing theme={site.theme} name={site.name.text} />
      </div>
    </section>
  )
}
