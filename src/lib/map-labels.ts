import { type Box, boundsOf, isWithin, type Point } from './map-path.ts'

interface Named {
  code: string
  name: string
  box: Box
}

interface Land {
  code: string
  rings: readonly (readonly Point[])[]
}

/** A coast or border with its bounds, by which most of them are ruled out at once. */
interface Outline {
  code: string
  ring: readonly Point[]
  box: Box
}

interface Label {
  /** Middle of the name. */
  x: number
  /** The line on which it is written. */
  y: number
}

/** About the width of a letter and the height of a line, in the map's units. */
const letter = 7.2
const line = 15
const gap = 4

/**
 * Finds a place for the names of marked countries: on the country or the sea where there is room, else over as
 * little of other countries as may be. A name that would run into another one is not written; the list beside the
 * map has them all.
 *
 * @param land - the shapes of all countries, by code
 */
export function placeLabels(
  countries: readonly Named[],
  size: { width: number; height: number },
  land: readonly Land[] = [],
): Map<string, Label> {
  const labels = new Map<string, Label>()
  const taken: Box[] = []
  const outlines = land.flatMap(({ code, rings }) =>
    rings.map((ring): Outline => ({ code, ring, box: boundsOf(ring) })),
  )
  for (const country of countries.toSorted((a, b) => a.box.left - b.box.left)) {
    const others = countries.filter((other) => other !== country).map(({ box }) => box)
    const foreign = outlines.filter(({ code }) => code !== country.code)
    const best = placesOf(country)
      .filter((place) => isInside(place, size) && !taken.some(meets(place)))
      .map((place) => ({
        place,
        cost: covered(place, foreign) + (others.some(meets(place)) ? 0.5 : 0),
      }))
      .toSorted((a, b) => a.cost - b.cost)
      .at(0)?.place
    if (!best) continue
    taken.push(best)
    labels.set(country.code, {
      x: Math.round((best.left + best.right) / 2),
      y: Math.round(best.bottom - gap),
    })
  }
  return labels
}

/** Where the name could stand, the best first; across the country is better than across another one. */
function placesOf({ name, box }: Named): Box[] {
  const width = [...name].length * letter
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const inside = around(x, y, width)
  const left = around(box.left - gap - width / 2, y, width)
  const right = around(box.right + gap + width / 2, y, width)
  const below = around(x, box.bottom + gap + line / 2, width)
  const above = around(x, box.top - gap - line / 2, width)
  const hasRoom = width <= box.right - box.left && line <= box.bottom - box.top
  return hasRoom ? [inside, left, right, below, above] : [left, right, below, above, inside]
}

/** How much of a name would stand on other countries, tried at some of its points. */
function covered(place: Box, outlines: readonly Outline[]): number {
  const { left, top, right, bottom } = place
  const near = outlines.filter(({ box }) => meets(place)(box))
  const places = [0.02, 0.26, 0.5, 0.74, 0.98]
  const points = places.flatMap((part): Point[] =>
    [top + 3, bottom - 3].map((y) => [left + part * (right - left), y]),
  )
  return points.filter((point) => near.some(({ ring }) => isWithin(point, ring))).length
}

function around(x: number, y: number, width: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - line / 2, bottom: y + line / 2 }
}

const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height

const meets =
  (a: Box) =>
  (b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
