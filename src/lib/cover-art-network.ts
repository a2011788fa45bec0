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
const distance = (a: Place, b: Place) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Places well apart, each tied to its nearest neighbours; a few stand out. */
export function drawNetwork(dice: Dice, w: number, h: number, options: NetworkOptions = {}): Shape[] {
  const { count = 26, isDeep = false, hasGround = false, reach = 0.4, weight = () => 1 } = options
  const places = scatter(dice, w, h, count, weight)
  const lines = tie(dice, places, h * reach)
  const shapes: Shape[] = hasGround ? [{ type: 'area', fill: isDeep ? 3 : 0, d: `M0 0h${w}v${h}H0z` }] : []
  shapes.push(
    { type: 'line', line: isDeep ? 2 : 1, d: lines.quiet },
    { type: 'line', line: 4, d: lines.bright },
  )
  places.forEach(([x, y], i) => {
    const isLarge = i < count / 9
    const fill: Tone = isLarge ? 4 : i % 3 === 0 ? 5 : isDeep ? 1 : 2
    shapes.push({
      type: 'dot',
      fill,
      x,
      y,
      r: Math.round(isLarge ? h * (0.035 + dice() * 0.02) : 5 + dice() * 7),
    })
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
function tie(dice: Dice, places: readonly Place[], reach: number): { quiet: string; bright: string } {
  const tied = new Set<string>()
  let [quiet, bright] = ['', '']
  places.forEach((from, i) => {
    const nearest = places.map((to, j) => ({ to, j, far: distance(from, to) })).sort((a, b) => a.far - b.far)
    for (const { to, j, far } of nearest.slice(1, 4)) {
      const key = [i, j].sort((a, b) => a - b).join()
      if (tied.has(key) || far > reach) continue
      tied.add(key)
      const line = `M${from.join(' ')}L${to.join(' ')}`
      if (dice() < 0.22) bright += line
      else quiet += line
    }
  })
  return { quiet, bright }
}
