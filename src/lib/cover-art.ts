import { drawNetwork } from './cover-art-network.ts'
import { type Dice, diceOf, seedOf } from './dice.ts'
import type { Drawing, Shape, Tone } from './drawing.ts'

/**
 * Cover art from words: the same title and topic always give the same drawing, in six flat colours that the
 * theme names. The drawing says nothing that the text does not, so it is always decorative.
 */
export type Motif = 'paths' | 'doors' | 'shores' | 'networks'

const motifOfTopic: Readonly<Record<string, Motif>> = {
  resettlement: 'paths',
  'complementary-pathways': 'paths',
  'rural-welcome': 'paths',
  'community-sponsorship': 'doors',
  integration: 'doors',
  children: 'doors',
  'mixed-migration': 'shores',
  'human-trafficking': 'shores',
  'eu-policy': 'shores',
  'migration-and-development': 'networks',
  'policy-and-governance': 'networks',
}

const motifs: readonly Motif[] = ['paths', 'doors', 'shores', 'networks']

type Draw = (dice: Dice, w: number, h: number) => Shape[]
const draw: Readonly<Record<Motif, Draw>> = {
  paths: drawPaths,
  doors: drawDoors,
  shores: drawShores,
  networks: (dice, w, h) => drawNetwork(dice, w, h, { isDeep: dice() < 0.5, hasGround: true }),
}

/** The drawing for a title and its first topic, in units of `width` × `height`. */
export function coverArt(title: string, topic: string | undefined, width = 800, height = 500): Drawing {
  const motif = (topic && motifOfTopic[topic]) || (motifs[seedOf(title) % motifs.length] ?? 'paths')
  return { width, height, shapes: draw[motif](diceOf(`${topic ?? ''}/${title}`), width, height) }
}

const round = Math.round
const ground = (fill: Tone, w: number, h: number, y = 0): Shape => ({
  type: 'area',
  fill,
  d: `M0 ${round(y)}h${w}V${h}H0z`,
})
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** A smooth line over the whole width, through points at equal steps. */
function wave(heights: readonly number[], w: number): string {
  const step = w / (heights.length - 1)
  const [first = 0, ...others] = heights.map(round)
  let [d, before] = [`M0 ${first}`, first]
  others.forEach((y, i) => {
    const along = round(step * (i + 1)) - round(step * i)
    const half = round(along / 2)
    // After the first bend each goes on as smoothly as the one before it ended.
    d += `${i === 0 ? `c${half} 0 ` : 's'}${half} ${y - before} ${along} ${y - before}`
    before = y
  })
  return d
}

/** A door with a round head that stands on `y`. */
function arch(x: number, y: number, w: number, h: number): string {
  const radius = round(w / 2)
  return `M${round(x)} ${round(y)}v${-round(h - w / 2)}a${radius} ${radius} 0 0 1 ${2 * radius} 0v${round(h - w / 2)}z`
}

/** Fields behind one another, and one bright path that crosses them all towards a low sun. */
function drawPaths(dice: Dice, w: number, h: number): Shape[] {
  const top = h * (0.26 + dice() * 0.1)
  const sunX = w * (0.2 + dice() * 0.6)
  const sun: Shape = {
    type: 'disc',
    fill: 4,
    x: round(sunX),
    y: round(top),
    r: round(h * (0.11 + dice() * 0.06)),
  }
  const tones: Tone[] = dice() < 0.5 ? [0, 1, 2, 1, 3] : [1, 2, 3, 2, 3]
  const fields = tones.map((fill, i): Shape => {
    const y = top + ((h - top) * i) / tones.length
    return {
      type: 'area',
      fill,
      d: `${wave(
        times(4, () => y + (dice() - 0.4) * h * 0.15),
        w,
      )}V${h}H0z`,
    }
  })
  const foot = w * (0.15 + dice() * 0.7)
  const bend = (dice() < 0.5 ? -1 : 1) * w * 0.26
  const end = round(top + h * 0.14)
  const [near, far] = [round(h * 0.8), round(h * 0.62)]
  const path =
    `M${round(foot - w * 0.07)} ${h}C${round(foot + bend - w * 0.05)} ${near} ${round(sunX - bend - w * 0.02)} ${far} ${round(sunX - 2)} ${end}` +
    `L${round(sunX + 2)} ${end}C${round(sunX - bend + w * 0.02)} ${far} ${round(foot + bend + w * 0.05)} ${near} ${round(foot + w * 0.07)} ${h}z`
  return [ground(5, w, h), sun, ...fields, { type: 'area', fill: 5, d: path }]
}

/** A street of doors on one ground; one stands open and its light falls on the pavement. */
function drawDoors(dice: Dice, w: number, h: number): Shape[] {
  const isNight = dice() < 0.6
  const floor = h * 0.8
  const count = 4 + round(dice() * 2)
  const open = 1 + Math.floor(dice() * (count - 2))
  const cell = w / count
  const shapes: Shape[] = [ground(isNight ? 3 : 0, w, h), ground(isNight ? 2 : 1, w, h, floor)]
  for (let i = 0; i < count; i++) {
    const doorW = cell * (0.6 + dice() * 0.22)
    const doorH = Math.max(doorW * 1.25, h * (0.4 + dice() * 0.28))
    const x = i * cell + (cell - doorW) / 2
    if (i === open) shapes.push(...openDoor(x, floor, doorW, doorH, h, isNight ? 1 : 3))
    else shapes.push({ type: 'area', fill: isNight || dice() < 0.5 ? 2 : 1, d: arch(x, floor, doorW, doorH) })
  }
  return shapes
}

function openDoor(x: number, floor: number, w: number, doorH: number, h: number, leaf: Tone): Shape[] {
  return [
    {
      type: 'area',
      fill: 4,
      d: `M${round(x)} ${round(floor)}h${round(w)}L${round(x + w * 1.6)} ${h}H${round(x - w * 0.3)}z`,
    },
    { type: 'area', fill: 4, d: arch(x, floor, w, doorH) },
    { type: 'area', fill: 5, d: arch(x + w * 0.16, floor, w * 0.84, doorH * 0.93) },
    {
      type: 'area',
      fill: leaf,
      d: arch(0, 0, w, doorH),
      transform: `translate(${round(x)} ${round(floor)})skewY(9)scale(.34 1)`,
    },
  ]
}

/** Water in bands, a far shore, and the sun half over it. */
function drawShores(dice: Dice, w: number, h: number): Shape[] {
  const line = h * (0.36 + dice() * 0.12)
  const sunX = round(w * (0.18 + dice() * 0.64))
  const shapes: Shape[] = [
    ground(0, w, h),
    { type: 'disc', fill: 4, x: sunX, y: round(line), r: round(h * (0.16 + dice() * 0.1)) },
    {
      type: 'area',
      fill: 1,
      d: `${wave(
        times(5, () => line - dice() * h * 0.09),
        w,
      )}V${h}H0z`,
    },
  ]
  const tones: Tone[] = [2, 1, 2, 3, 3]
  tones.forEach((fill, i) => {
    const y = line + h * 0.05 + (h - line) * (i / 5) ** 1.15
    const swell = h * (0.012 + i * 0.014)
    const heights = times(6, (j) => y + ((j + i) % 2 ? swell : -swell) * (0.5 + dice()))
    shapes.push({ type: 'area', fill, d: `${wave(heights, w)}V${h}H0z` })
    if (i !== 1 && i !== 3) return
    const glints = wave(
      heights.map((v) => v + h * 0.035),
      w,
    )
    shapes.push({
      type: 'line',
      line: 5,
      d: glints,
      dash: `${round(w * 0.12)} ${round(w * (0.1 + dice() * 0.2))}`,
    })
  })
  return shapes
}
