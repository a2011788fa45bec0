import type { ReactNode } from 'react'
import type { Words } from '../lib/views/common.ts'
import { classes, Text } from './words.tsx'

interface SectionProps {
  /** Names the heading, and the anchor of the section. */
  id: string
  heading?: Words | ReactNode
  /** Small print below the heading, in the margin. */
  note?: ReactNode
  /** Text in the wide column above content that takes the whole width. */
  lead?: ReactNode
  isPrinted?: boolean
  /** What takes the whole width below heading and lead. */
  wide?: ReactNode
  children?: ReactNode
}

/** Heading in the margin, content in the wide column, one hairline above both. */
export function Section({ id, heading, note, lead, isPrinted = true, wide, children }: SectionProps) {
  const headingId = `${id}-heading`
  return (
    <section
      id={id}
      className={classes('wrap section', !isPrinted && 'no-print')}
      aria-labelledby={heading ? headingId : undefined}
    >
      {(heading || children) && (
        <div className="beside">
          <header>
            {heading && <h2 id={headingId}>{isWords(heading) ? <Text words={heading} /> : heading}</h2>}
            {note && <div className="note">{note}</div>}
          </header>
          {lead && <div className="lead">{lead}</div>}
          {children && <div>{children}</div>}
        </div>
      )}
      {wide && <div>{wide}</div>}
    </section>
  )
}

const isWords = (heading: Words | ReactNode): heading is Words =>
  typeof heading === 'object' && heading !== null && 'text' in heading

interface PageHeadProps {
  kicker?: ReactNode
  title: Words | string
  lead?: Words | string | undefined
  figure?: ReactNode
  children?: ReactNode
}

/** Kicker, title and lead: in this order, once a page, at full size. */
export function PageHead({ kicker, title, lead, figure, children }: PageHeadProps) {
  const say = (
    <>
      {kicker && <p className="kick">{kicker}</p>}
      <h1>
        <Text words={typeof title === 'string' ? { text: title } : title} />
      </h1>
      {lead && (
        <p className="lead">
          <Text words={typeof lead === 'string' ? { text: lead } : lead} />
        </p>
      )}
      {children}
    </>
  )
  if (!figure) return <header className="wrap head">{say}</header>
  return (
    <header className="wrap head has-figure">
      <div>{say}</div>
      {figure}
    </header>
  )
}
