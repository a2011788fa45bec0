import type { Box } from './map.ts'

interface Named {
  code: string
  name: string
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
 * Finds a place for the names of marked countries: inside where there is room, else beside. A name that would
 * run into another one is not written; the list beside the map has them all.
 */
export function placeLabels(
  countries: readonly Named[],
  size: { width: number; height: number },
): Map<string, Label> {
  const labels = new Map<string, Label>()
  const taken: Box[] = []
  for (const country of countries.toSorted((a, b) => a.box.left - b.box.left)) {
    const others = countries.filter((other) => other !== country).map(({ box }) => box)
    const places = placesOf(country).filter((place) => isInside(place, size) && !taken.some(meets(place)))
    const free = places.find((place) => !others.some(meets(place))) ?? places[0]
    if (!free) continue
    taken.push(free)
    labels.set(country.code, {
      x: Math.round((free.left + free.right) / 2),
      y: Math.round(free.bottom - gap),
    })
  }
  return labels
}

/** Where the name could stand, the best first. */
function placesOf({ name, box }: Named): Box[] {
  const width = [...name].length * letter
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const inside = around(x, y, width)
  const left = around(box.left - gap - width / 2, y, width)
  const right = around(box.right + gap + width / 2, y, width)
  const below = around(x, box.bottom + gap + line / 2, width)
  const above = around(x, box.top - gap - line / 2, width)
  const hasRoom = width <= box.right - box.left && line <= box.bottom - box.top
  return hasRoom ? [inside, left, right, below, above] : [left, right, below, above]
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
