import { gzipSync } from 'node:zlib'
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

  it.each(['resettlement', 'integration', 'mixed-migration', 'policy-and-governance'])(
    'takes little of a page for %s',
    (topic) => {
      const drawn = ['A', 'B', 'C', 'D'].map((title) => JSON.stringify(coverArt(title, topic).shapes))
      expect(Math.max(...drawn.map((shapes) => gzipSync(shapes).length))).toBeLessThan(450)
    },
  )

  it('lets the topic choose the motif', () => {
    const { shapes } = coverArt('A', 'policy-and-governance')
    expect(JSON.stringify(shapes).match(/h0/g)).toHaveLength(26)
  })
})
