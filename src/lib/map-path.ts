import type { GeoContext } from 'd3-geo'

export type Point = readonly [number, number]

/** The closed lines of a drawn shape, in whole units. */
export class Rings implements GeoContext {
  readonly rings: Point[][] = []
  readonly #isClosed: boolean

  /** @param isClosed - shapes are closed, the lines of a grid are not */
  constructor(isClosed: boolean) {
    this.#isClosed = isClosed
  }

  beginPath(): void {
    // Each shape has its own instance.
  }

  moveTo(x: number, y: number): void {
    this.rings.push([[Math.round(x), Math.round(y)]])
  }

  lineTo(x: number, y: number): void {
    const ring = this.rings.at(-1)
    const [lastX, lastY] = ring?.at(-1) ?? []
    const [nextX, nextY] = [Math.round(x), Math.round(y)]
    if (nextX !== lastX || nextY !== lastY) ring?.push([nextX, nextY])
  }

  arc(): void {
    // Points are not drawn.
  }

  closePath(): void {
    const ring = this.rings.at(-1)
    const [first, last] = [ring?.[0], ring?.at(-1)]
    if (ring && first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop()
  }

  /** The path in SVG's shortest common form: relative steps, no separator before a minus sign. */
  toPath(): string {
    return this.rings.map((ring) => ringPath(ring, this.#isClosed)).join('')
  }
}

function ringPath(ring: readonly Point[], isClosed: boolean): string {
  const points = straightened(ring)
  const [start] = points
  if (!start || points.length < (isClosed ? 3 : 2)) return ''
  const steps = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? start
    return signed(x - fromX) + signed(y - fromY)
  })
  return `M${start[0]} ${start[1]}l${steps.join('').trimStart()}${isClosed ? 'z' : ''}`
}

const signed = (step: number): string => (step < 0 ? String(step) : ` ${step}`)

/** Without the points that lie on the line between their neighbours. */
function straightened(ring: readonly Point[]): Point[] {
  return ring.filter((point, index) => {
    const [before, after] = [ring[index - 1], ring[index + 1]]
    if (!before || !after) return true
    return (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0])
  })
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The smallest box around a ring. */
export function boundsOf(ring: readonly Point[]): Box {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Whether a point lies inside a ring: a line from it to the side crosses the ring an odd number of times. */
export function isWithin([x, y]: Point, ring: readonly Point[]): boolean {
  let isInside = false
  for (const [index, [toX, toY]] of ring.entries()) {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY]
    if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isInside = !isInside
  }
  return isInside
}

/** The area inside a ring. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice / 2)
}
