import { describe, expect, it } from 'vitest'
import { coverArt } from './cover-art.ts'

describe('coverArt', () => {
  it('gives the same drawing for the same words, and another for others', () => {
    const drawing = coverArt('Share SIRA', 'rural-welcome')
    expect(coverArt('Share SIRA', 'rural-welcome')).toEqual(drawing)
    expect(coverArt('Share QSN', 'rural-welcome')).not.toEqual(drawing)
  })

  it.each([
    'resettlement',
    'integration',
    'mixed-migration',
    'policy-and-governance',
    'no-such-topic',
    undefined,
  ])('draws only with whole numbers for %s', (topic) => {
    const { shapes } = coverArt('دعم مسار الرباط', topic, 480, 560)
    expect(shapes.length).toBeGreaterThan(3)
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|undefined|Infinity/)
  })

  it('lets the topic choose the motif', () => {
    const dots = coverArt('A', 'policy-and-governance').shapes.filter(({ type }) => type === 'dot')
    expect(dots).toHaveLength(26)
  })
})
