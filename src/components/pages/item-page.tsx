import type { ReactNode } from 'react'
import type { ItemExtras, Words } from '../../lib/views/common.ts'
import { type Fact, Facts } from '../facts.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { AfterItem, commonFacts } from '../item-parts.tsx'
import { PageHead } from '../section.tsx'

interface ItemPageProps extends FrameProps {
  kicker?: ReactNode
  title: Words
  lead?: Words | undefined
  figure?: ReactNode
  /** Own facts of the item; topics, sites and languages follow by themselves. */
  facts: readonly Fact[]
  extras: ItemExtras
  /** Across the whole width, between the article and what is related. */
  after?: ReactNode
  children: ReactNode
}

/** One item: head, its facts in the margin, its text beside them, and the ways on. */
export function ItemPage(props: ItemPageProps) {
  const { i18n, frame, head, kicker, title, lead, figure, facts, extras, after, children } = props
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <article>
        <PageHead kicker={kicker} title={title} lead={lead} figure={figure} />
        <div className="wrap">
          <div className="beside">
            <aside aria-label={i18n.t('items.about')}>
              <Facts facts={[...facts, ...commonFacts(i18n, extras)]} />
            </aside>
            <div>{children}</div>
          </div>
        </div>
      </article>
      {after}
      <AfterItem i18n={i18n} extras={extras} />
    </Frame>
  )
}
