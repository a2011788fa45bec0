import type { Dice } from './dice.ts'
import type { Shape, Tone } from './drawing.ts'

export interface NetworkOptions {
  count?: number
  /** Light places on a dark ground. */
  isDeep?: boolean
  hasGround?: boolean
  /** Longest line, as a part of the height. */
  reach?: number
  /** How welcome a place is at (x, y), both from 0 to 1: makes a network sparse here and dense there. */
  weight?: (x: number, y: number) => number
}

type Place = readonly [x: number, y: number]
type Tie = readonly [from: Place, to: Place]
type Dot = { line: Tone; width: number }

/** Of the dots that do not stand out. */
const smallWidths = [12, 18, 24]

const distance = (a: Place, b: Place) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Places well apart, each tied to its nearest neighbours; a few stand out. */
export function drawNetwork(dice: Dice, w: number, h: number, options: NetworkOptions = {}): Shape[] {
  const { count = 26, isDeep = false, hasGround = false, reach = 0.4, weight = () => 1 } = options
  const places = scatter(dice, w, h, count, weight)
  const ties = tie(dice, places, h * reach)
  const shapes: Shape[] = hasGround ? [{ type: 'area', fill: isDeep ? 3 : 0, d: `M0 0h${w}v${h}H0z` }] : []
  shapes.push(
    { type: 'line', line: isDeep ? 2 : 1, d: drawTies(ties.quiet) },
    { type: 'line', line: 4, d: drawTies(ties.bright) },
    ...drawDots(places, (i) => {
      if (i < count / 9) return { line: 4, width: Math.round(h * 0.09) }
      const width = smallWidths[Math.floor(dice() * smallWidths.length)] ?? 12
      return { line: i % 3 === 0 ? 5 : isDeep ? 1 : 2, width }
    }),
  )
  return shapes
}

/** Dots that look alike are one shape: a page with three networks is smaller by a tenth for it. */
function drawDots(places: readonly Place[], look: (index: number) => Dot): Shape[] {
  const shapes: (Shape & { type: 'line' })[] = []
  places.forEach((place, index) => {
    const { line, width } = look(index)
    const d = `M${place.join(' ')}h0`
    const alike = shapes.find((shape) => shape.line === line && shape.width === width)
    if (alike) alike.d += d
    else shapes.push({ type: 'line', line, width, d })
  })
  return shapes
}

/** Of 24 throws the one farthest from all other places is taken. */
function scatter(
  dice: Dice,
  w: number,
  h: number,
  count: number,
  weight: (x: number, y: number) => number,
): Place[] {
  const places: Place[] = []
  for (let tries = 0; places.length < count && tries < count * 4; tries++) {
    let best: Place | undefined
    let gap = 0
    for (let k = 0; k < 24; k++) {
      const place: Place = [w * (0.02 + 0.96 * dice()), h * (0.05 + 0.9 * dice())]
      const room =
        Math.min(w, ...places.map((other) => distance(place, other))) * weight(place[0] / w, place[1] / h)
      if (room > gap) [best, gap] = [place, room]
    }
    if (best) places.push([Math.round(best[0]), Math.round(best[1])])
  }
  return places
}

/** Each place to its three nearest, once; about a fifth of the lines are bright. */
function tie(dice: Dice, places: readonly Place[], reach: number): { quiet: Tie[]; bright: Tie[] } {
  const tied = new Set<string>()
  const [quiet, bright]: [Tie[], Tie[]] = [[], []]
  places.forEach((from, i) => {
    const nearest = places.map((to, j) => ({ to, j, far: distance(from, to) })).sort((a, b) => a.far - b.far)
    for (const { to, j, far } of nearest.slice(1, 4)) {
      const key = [i, j].sort((a, b) => a - b).join()
      if (tied.has(key) || far > reach) continue
      tied.add(key)
      ;(dice() < 0.22 ? bright : quiet).push([from, to])
    }
  })
  return { quiet, bright }
}

/** Draws ties without lifting the pen where one goes on from another: each place is written half as often. */
function drawTies(ties: readonly Tie[]): string {
  const left = [...ties]
  let d = ''
  while (left.length > 0) {
    let pen = startOf(left)
    d += `M${pen.join(' ')}`
    for (;;) {
      const next = left.findIndex((each) => each.includes(pen))
      const [followed] = next < 0 ? [] : left.splice(next, 1)
      if (!followed) break
      pen = followed[0] === pen ? followed[1] : followed[0]
      d += `L${pen.join(' ')}`
    }
  }
  return d
}

/** Where the pen is put down: at a place from which an odd number of ties goes out, since a line must end there. */
function startOf(ties: readonly Tie[]): Place {
  const places = ties.flat()
  const isOdd = (place: Place) => places.filter((other) => other === place).length % 2 === 1
  return places.find(isOdd) ?? (places[0] as Place)
}
