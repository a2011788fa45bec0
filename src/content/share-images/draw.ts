import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { AtMost } from '../../lib/at-most.ts'
import { fontOptions } from './fonts.ts'
import { type ShareSubject, sharePicture } from './picture.ts'
import { shareSize } from './share-address.ts'

/** Each takes a thread for some 100 ms, and there are four for the whole program, files and pictures too. */
const drawing = new AtMost(2)

/**
 * Draws an image as PNG. Only the measuring of the words, some 10 ms, is done on the thread that answers
 * readers; the drawing and the compression are done beside it.
 */
export function drawShareImage(subject: ShareSubject): Promise<Uint8Array<ArrayBuffer>> {
  return drawing.run(async () => {
    const { pixels } = await renderAsync(sharePicture(subject), fontOptions)
    // Few colours, so a palette halves the size; the least effort, since more of it wins nothing here.
    const png = await sharp(pixels, { raw: { ...shareSize, channels: 4 } })
      .removeAlpha()
      .png({ palette: true, dither: 0, effort: 1 })
      .toBuffer()
    return new Uint8Array(png)
  })
}
