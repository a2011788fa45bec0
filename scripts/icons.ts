/**
 * Draws the icons of the sites as PNG from their marks in `public/icons`, `favicon.ico` from `favicon.svg`, and the
 * emblem of the European Union, which mail programs show only as a picture.
 * The results are committed; run it after a mark has changed:
 *
 *   node scripts/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { palettes } from '../src/content/share-images/palette.ts'
import { themes } from '../src/lib/kinds.ts'

const folder = path.join(import.meta.dirname, '..', 'public')

/** A mark as PNG, so many pixels wide, with a part of that left free on each side. */
async function png(svg: Buffer, size: number, free = 0, background?: string): Promise<Buffer> {
  const mark = Math.round(size * (1 - 2 * free))
  const drawn = await sharp(svg, { density: 72 * (mark / 40) * 1.5 })
    .resize(mark, mark, { fit: 'contain', background: '#0000' })
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 4, background: background ?? '#0000' } })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true, dither: 0 })
    .toBuffer()
}

/** Pictures of several sizes in one file, each as PNG: a header of 6 octets, then 16 octets for each. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png: data }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  }
  return Buffer.concat([head, ...pictures.map((picture) => picture.png)])
}

/** Twelve gold stars on blue, 3:2, in the two colours that are laid down for it; never changed. */
function euEmblem(): string {
  const star = 'M0-2 .45-.62 1.9-.62 .73.24 1.18 1.62 0 .77-1.18 1.62-.73.24-1.9-.62-.45-.62z'
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    const [x, y] = [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)]
    return `<path fill="#FFCC00" transform="translate(${x.toFixed(2)} ${y.toFixed(2)})" d="${star}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 54 36" width="270" height="180"><path fill="#003399" d="M0 0h54v36H0z"/>${stars.join('')}</svg>`
}

for (const theme of themes) {
  const svg = readFileSync(path.join(folder, 'icons', `${theme}.svg`))
  const save = (name: string, data: Buffer) =>
    writeFileSync(path.join(folder, 'icons', `${theme}-${name}.png`), data)
  const { paper } = palettes[theme]
  save('180', await png(svg, 180, 0.14, paper))
  save('192', await png(svg, 192))
  save('512', await png(svg, 512))
  // Of a masked icon only the circle in its middle is sure to be seen.
  save('masked', await png(svg, 512, 0.22, paper))
}
const favicon = readFileSync(path.join(folder, 'favicon.svg'))
const sizes = await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await png(favicon, size) })))
writeFileSync(path.join(folder, 'favicon.ico'), ico(sizes))
writeFileSync(path.join(folder, 'eu-emblem.png'), await sharp(Buffer.from(euEmblem())).png().toBuffer())
