import { expect, it } from 'vitest'
import { focusOf, isMiddle, partInFrame } from './picture-focus.ts'

it.each([
  [{}, { x: 50, y: 50 }],
  [
    { focalX: null, focalY: 50 },
    { x: 50, y: 50 },
  ],
  [
    { focalX: 0, focalY: 100 },
    { x: 0, y: 100 },
  ],
  [
    { focalX: 13, focalY: 62 },
    { x: 25, y: 50 },
  ],
  [
    { focalX: -3, focalY: 400 },
    { x: 0, y: 100 },
  ],
])('%j is shown around %j', (stored, focus) => expect(focusOf(stored)).toEqual(focus))

it('the middle is nothing to tell of', () => {
  expect(isMiddle(focusOf({ focalX: 55 }))).toBe(true)
  expect(isMiddle(focusOf({ focalX: 90 }))).toBe(false)
})

const picture = { x: 0, y: 0, width: 1200, height: 800 }

it.each([
  [1, { x: 0, y: 50 }, { x: 0, y: 0, width: 800, height: 800 }],
  [1, { x: 50, y: 0 }, { x: 200, y: 0, width: 800, height: 800 }],
  [1, { x: 100, y: 50 }, { x: 400, y: 0, width: 800, height: 800 }],
  [2, { x: 50, y: 75 }, { x: 0, y: 150, width: 1200, height: 600 }],
  [1.5, { x: 0, y: 0 }, { x: 0, y: 0, width: 1200, height: 800 }],
] as const)('a frame of %d around %j shows %j', (ratio, focus, part) => {
  expect(partInFrame(picture, ratio, focus)).toEqual(part)
})

it('what was cropped away is never shown', () => {
  const left = { x: 100, y: 50, width: 400, height: 400 }
  expect(partInFrame(left, 2, { x: 0, y: 100 })).toEqual({ x: 100, y: 250, width: 400, height: 200 })
})
