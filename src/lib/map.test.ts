import { describe, expect, it } from 'vitest'
import { mapGraticule, mapShapes, mapSize } from './map.ts'
import { placeLabels } from './map-labels.ts'
import { isWithin, type Point } from './map-path.ts'

const shapeOf = (code: string) => mapShapes.find((shape) => shape.code === code)

describe('the map', () => {
  it('is light', () => {
    const octets = mapShapes.reduce((sum, { d }) => sum + d.length, mapGraticule.length)
    expect(octets).toBeLessThan(25_000)
  })

  it('has each country once', () => {
    const codes = mapShapes.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(['BE', 'ES', 'IT', 'GR', 'MT', 'CY', 'XK', 'UA', 'TR', 'SY', 'SN', 'SL', 'TG', 'ZA'])(
    'shows %s',
    (code) => expect(shapeOf(code)?.d).toMatch(/^M[-\d]/),
  )

  it('is drawn in whole units', () => {
    for (const { d } of mapShapes) expect(d).not.toMatch(/NaN|\./)
  })
})

describe('the names on the map', () => {
  const named = ['BF', 'GH', 'GN', 'SN', 'SL', 'TG', 'MT'].flatMap((code) => {
    const shape = shapeOf(code)
    return shape ? [{ code, name: 'Burkina Faso', box: shape.box }] : []
  })

  it('stay apart and inside of the frame', () => {
    const labels = [...placeLabels(named, mapSize).values()]
    expect(labels.length).toBeGreaterThan(4)
    for (const [index, { x, y }] of labels.entries()) {
      expect(x).toBeGreaterThan(0)
      expect(y).toBeLessThan(mapSize.height)
      for (const other of labels.slice(index + 1)) {
        expect(Math.abs(other.y - y) >= 15 || Math.abs(other.x - x) >= 86).toBe(true)
      }
    }
  })
  it('stand on their own country or the sea where one of them has room', () => {
    const at = ([code, name]: readonly [string, string]) => {
      const shape = shapeOf(code)
      if (!shape) throw new Error(code)
      const label = placeLabels([{ code, name, box: shape.box }], mapSize, mapShapes).get(code)
      const points = [-1, 0, 1].map(
        (side): Point => [(label?.x ?? 0) + (side * [...name].length * 7) / 2, (label?.y ?? 0) - 4],
      )
      return mapShapes
        .filter((other) => other.code !== code)
        .filter(({ rings }) => points.some((point) => rings.some((ring) => isWithin(point, ring))))
        .map((other) => other.code)
    }
    expect(at(['GR', 'Greece'])).toEqual([])
    expect(at(['TN', 'Tunisia'])).toEqual([])
    expect(at(['SN', 'Senegal'])).toEqual([])
  })
})
