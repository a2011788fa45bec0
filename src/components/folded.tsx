import type { ReactNode } from 'react'

/** As many entries as are read one after the other without looking for the end of them. */
const mostOpen = 12

interface FoldedProps {
  /** How many entries there are. */
  count: number
  /** What opens them: says what and how many. */
  summary: string
  children: ReactNode
}

/** A list beside a drawing; a long one is folded, so that a phone does not scroll past it to what follows. */
export function Folded({ count, summary, children }: FoldedProps) {
  if (count <= mostOpen) return children
  return (
    <details className="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
