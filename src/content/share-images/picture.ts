import type { Direction } from '../../i18n/locales.ts'
import { coverArt } from '../../lib/cover-art.ts'
import type { Shape } from '../../lib/drawing.ts'
import type { Theme } from '../../lib/kinds.ts'
import { element, type Xml } from '../../lib/xml.ts'
import { type Block, layOut, lineOf, type Setting } from './lay-out.ts'
import { type Palette, palettes } from './palette.ts'
import { shareSize } from './share-address.ts'

/** What an image says. */
export interface ShareSubject {
  theme: Theme
  dir: Direction
  title: string
  /** What the page is: "Joint statement". */
  kind: string | undefined
  site: string
  /** Key of the first topic; it chooses the motif. */
  topic: string | undefined
}

const artWidth = 430
const margin = 64
const width = shareSize.width - artWidth - 2 * margin

const settings: Readonly<Record<'kind' | 'title' | 'site', Setting>> = {
  kind: {
    sizes: [
      [28, 1],
      [24, 1],
    ],
    weight: 700,
  },
  title: {
    sizes: [
      [68, 3],
      [58, 4],
      [50, 5],
      [44, 6],
    ],
    weight: 700,
  },
  site: {
    sizes: [
      [28, 1],
      [26, 2],
    ],
    weight: 400,
  },
}

/** Draws an image as SVG: the words on paper, beside them the cover art of the title. */
export function sharePicture(subject: ShareSubject): string {
  const { theme, dir, title, topic } = subject
  const palette = palettes[theme]
  const isRtl = dir === 'rtl'
  const art = coverArt(title, topic, artWidth, shareSize.height)
  const [w, h] = [String(shareSize.width), String(shareSize.height)]
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: w, height: h, viewBox: `0 0 ${w} ${h}` },
    element('rect', { width: w, height: h, fill: palette.paper }),
    element(
      'svg',
      {
        x: isRtl ? '0' : String(shareSize.width - artWidth),
        width: String(artWidth),
        height: h,
        viewBox: `0 0 ${artWidth} ${h}`,
      },
      ...art.shapes.map((shape) => shapeOf(shape, palette)),
    ),
    ...wordsOf(subject, palette),
  ).text
}

function wordsOf({ dir, title, kind, site }: ShareSubject, palette: Palette): Xml[] {
  const room = { width, dir }
  const x = dir === 'rtl' ? shareSize.width - margin : margin
  // Arabic letters reach farther down, and need more room between lines.
  const leading = dir === 'rtl' ? 1.5 : 1.16
  const kindBlock = kind ? layOut(kind, settings.kind, room) : { lines: [], size: 0 }
  const titleBlock = layOut(title, settings.title, room)
  const siteBlock = layOut(site, settings.site, room)
  const written = (block: Block, top: number, fill: string, weight: 400 | 700) =>
    block.lines.map((line, index) =>
      lineOf(line, {
        x,
        y: Math.round(top + block.size * (1 + index * leading)),
        size: block.size,
        weight,
        dir,
        fill,
      }),
    )
  const heightOf = ({ lines, size }: Block) => Math.round(size * (1 + (lines.length - 1) * leading))
  const bottom = shareSize.height - margin - heightOf(siteBlock)
  const titleTop = margin + 48
  return [
    ...written(kindBlock, margin - 8, palette.accent, settings.kind.weight),
    ...written(titleBlock, titleTop, palette.ink, settings.title.weight),
    element('rect', {
      x: String(dir === 'rtl' ? x - 56 : x),
      y: String(bottom - 26),
      width: '56',
      height: '6',
      fill: palette.tones[4],
    }),
    ...written(siteBlock, bottom, palette.soft, settings.site.weight),
  ]
}

function shapeOf(shape: Shape, { tones }: Palette): Xml {
  if (shape.type === 'disc') {
    return element('circle', {
      fill: tones[shape.fill],
      cx: String(shape.x),
      cy: String(shape.y),
      r: String(shape.r),
    })
  }
  if (shape.type === 'area')
    return element('path', { fill: tones[shape.fill], d: shape.d, transform: shape.transform })
  return element('path', {
    fill: 'none',
    stroke: tones[shape.line],
    'stroke-width': String(shape.width ?? 3),
    'stroke-linecap': 'round',
    d: shape.d,
    'stroke-dasharray': shape.dash,
  })
}
