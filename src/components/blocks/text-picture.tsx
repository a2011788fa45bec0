import type { I18n } from '../../i18n/i18n.ts'
import type { TextPictureBlock } from '../../lib/views/blocks.ts'
import { FramedPicture } from '../picture.tsx'
import { Prose } from '../prose.tsx'
import { classes, Text } from '../words.tsx'

/** Text and its picture side by side; on narrow screens the text comes first. */
export function TextPicture({ i18n, block }: { i18n: I18n; block: TextPictureBlock }) {
  const { id, heading, html, picture, side } = block
  return (
    <section id={id} className="wrap section" aria-labelledby={heading && `${id}-heading`}>
      <div className={classes('text-picture', side === 'start' && 'is-reversed')}>
        <div>
          {heading && (
            <h2 id={`${id}-heading`} className="mb-5">
              <Text words={heading} />
            </h2>
          )}
          <Prose html={html} />
        </div>
        <FramedPicture i18n={i18n} picture={picture} />
      </div>
    </section>
  )
}
