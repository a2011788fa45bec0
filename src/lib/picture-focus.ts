/** Pages cut pictures around a point that is known to a quarter of their width and height. */
const steps = [0, 25, 50, 75, 100] as const

type FocusStep = (typeof steps)[number]

export interface Focus {
  x: FocusStep
  y: FocusStep
}

/** Per cent from the left or from the top; the middle for a picture at which nobody has pointed. */
function stepOf(per: number | null | undefined): FocusStep {
  const quarter = Math.round(Math.min(Math.max(per ?? 50, 0), 100) / 25)
  return steps[quarter] ?? 50
}

/** The point that pages keep in sight. */
export function focusOf({ focalX, focalY }: { focalX?: number | null; focalY?: number | null }): Focus {
  return { x: stepOf(focalX), y: stepOf(focalY) }
}

/** Whether a picture is cut as it would be anyway. */
export const isMiddle = ({ x, y }: Focus): boolean => x === 50 && y === 50

interface Size {
  width: number
  height: number
}

/** A part of a picture, in its pixels. */
export interface Part extends Size {
  x: number
  y: number
}

/**
 * What of a picture is seen in a frame, as `object-fit: cover` and `object-position` cut it.
 *
 * @param picture - the whole, or what was left of it by cropping
 * @param ratio - width by height of the frame
 */
export function partInFrame(picture: Part, ratio: number, focus: Focus): Part {
  const isWider = picture.width > picture.height * ratio
  const width = isWider ? picture.height * ratio : picture.width
  const height = isWider ? picture.height : picture.width / ratio
  return {
    x: picture.x + ((picture.width - width) * focus.x) / 100,
    y: picture.y + ((picture.height - height) * focus.y) / 100,
    width,
    height,
  }
}
