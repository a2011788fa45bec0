import { describe, expect, it } from 'vitest'
import { mapGraticule, mapShapes, mapSize } from './map.ts'
import { placeLabels } from './map-labels.ts'

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
})
