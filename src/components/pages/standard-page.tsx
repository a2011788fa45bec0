import type { StandardPageView } from '../../lib/views/pages.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { FramedPicture } from '../picture.tsx'
import { PageHead } from '../section.tsx'
import { Text } from '../words.tsx'

/** A page that editors compose: home, about, advocacy and all others. */
export function StandardPage({ i18n, frame, head, view }: FrameProps & { view: StandardPageView }) {
  const { kicker, title, lead, picture, blocks } = view
  const hasHero = blocks[0]?.blockType === 'hero'
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      {!hasHero && (
        <PageHead
          kicker={kicker && <Text words={kicker} />}
          title={title}
          lead={lead}
          figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
        />
      )}
      <Blocks i18n={i18n} theme={frame.site.theme} blocks={blocks} />
    </Frame>
  )
}
