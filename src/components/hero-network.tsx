import { drawNetwork } from '../lib/cover-art-network.ts'
import { diceOf } from '../lib/dice.ts'
import { Shapes } from './drawing.tsx'

/**
 * Sparse along the lower edge at the start, dense at the end: the network grows, and the text has room,
 * also on a screen of 80rem, where the drawing loses its first fifth.
 */
function weight(x: number, y: number): number {
  if (x > 0.68) return 1.25
  const edge = Math.max(0.66, 0.92 - Math.max(0, x - 0.4) * 2)
  return y > edge ? 0.5 + x * 0.5 : 0
}

const shapes = drawNetwork(diceOf('SHARE Network'), 1600, 760, { count: 82, reach: 0.3, weight })

/** The hero of SHARE: places and what ties them to one another. */
export function HeroNetwork() {
  return (
    <svg viewBox="0 0 1600 760" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" className="flip">
      <Shapes shapes={shapes} />
    </svg>
  )
}
