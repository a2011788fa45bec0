import type { Direction } from '../../i18n/locales.ts'
import { element } from '../../lib/xml.ts'
import { widthOf } from './fonts.ts'
import { drawableText, firstLines, wrap } from './text.ts'

/** The shape of a block of text. */
export interface Block {
  lines: readonly string[]
  /** In pixels. */
  size: number
}

/** How a text may be set: the largest size first, each with the number of lines that it may take. */
export interface Setting {
  sizes: readonly (readonly [size: number, mostLines: number])[]
  weight: 400 | 700
}

interface Room {
  /** In pixels. */
  width: number
  dir: Direction
}

/** Sets a text in the largest size in which it fits; what is too long in the smallest is cut and says so. */
export function layOut(text: string, { sizes, weight }: Setting, { width, dir }: Room): Block {
  const plain = drawableText(text)
  const [smallest = 24, mostLines = 1] = sizes.at(-1) ?? []
  if (plain === '') return { lines: [], size: smallest }
  const letter = measured([plain], 100, weight, dir) / plain.length / 100
  const broken = sizes.map(([size, most]) => ({
    size,
    most,
    lines: wrap(plain, Math.max(1, Math.floor(width / (letter * size)))),
  }))
  const fitting = broken.find(({ lines, most }) => lines.length <= most)
  const lines = fitting?.lines ?? firstLines(broken.at(-1)?.lines ?? [], mostLines)
  const size = fitting?.size ?? smallest
  // Letters were taken for equally wide; a line of wide ones makes all of them smaller.
  return { lines, size: Math.floor(size * Math.min(1, width / measured(lines, size, weight, dir))) }
}

function measured(lines: readonly string[], size: number, weight: 400 | 700, dir: Direction): number {
  const texts = lines.map((line, index) =>
    lineOf(line, { x: 0, y: (index + 1) * size * 2, size, weight, dir: 'ltr', scriptDir: dir }),
  )
  return widthOf(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: '10', height: '10' }, ...texts).text,
  )
}

/** Where and how a line stands. */
export interface Place {
  x: number
  y: number
  size: number
  weight: 400 | 700
  /** The side from which it runs. */
  dir: Direction
  /** The direction of its language, where it is another one. */
  scriptDir?: Direction
  fill?: string
}

/** A line of text as SVG. The direction is said by marks around the text: what draws it knows no other way. */
export function lineOf(text: string, { x, y, size, weight, dir, scriptDir = dir, fill }: Place) {
  const isRtl = scriptDir === 'rtl'
  return element(
    'text',
    {
      x: String(x),
      y: String(y),
      fill,
      'font-family': isRtl ? 'Noto Naskh Arabic' : 'Noto Sans',
      'font-size': String(size),
      'font-weight': String(weight),
      'text-anchor': dir === 'rtl' ? 'end' : 'start',
    },
    isRtl ? `\u202B${text}\u202C` : text,
  )
}
