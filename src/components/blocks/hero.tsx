import type { ReactNode } from 'react'
import type { Theme } from '../../lib/kinds.ts'
import type { HeroBlock } from '../../lib/views/blocks.ts'
import { HeroDoors } from '../hero-doors.tsx'
import { HeroNetwork } from '../hero-network.tsx'
import { PageHead } from '../section.tsx'
import { Text, TextLink } from '../words.tsx'

/** The opening of a home page, in the voice of its site; where documents lead, there is no drawing. */
export function Hero({ block, theme }: { block: HeroBlock; theme: Theme }) {
  const { kicker, title, text, link } = block
  const button = link && <TextLink link={link} className="btn" />
  if (theme === 'documents') {
    return (
      <PageHead kicker={kicker && <Text words={kicker} />} title={title} lead={text}>
        {button && <p className="mt-6">{button}</p>}
      </PageHead>
    )
  }
  return (
    <Drawn
      drawing={theme === 'doors' ? <HeroDoors /> : <HeroNetwork />}
      isDeep={theme === 'doors'}
      id={block.id}
    >
      {kicker && (
        <p className="kick">
          <Text words={kicker} />
        </p>
      )}
      <h1 id={`${block.id}-heading`}>
        <Text words={title} />
      </h1>
      {text && (
        <p className="lead">
          <Text words={text} />
        </p>
      )}
      {button && <p>{button}</p>}
    </Drawn>
  )
}

interface DrawnProps {
  id: string
  drawing: ReactNode
  isDeep: boolean
  children: ReactNode
}

function Drawn({ id, drawing, isDeep, children }: DrawnProps) {
  return (
    <section id={id} className={isDeep ? 'hero deep' : 'hero wash'} aria-labelledby={`${id}-heading`}>
      <div className="wrap say">{children}</div>
      {drawing}
    </section>
  )
}
