import sharp, { type Metadata } from 'sharp'

/** The largest side of a picture, in pixels; as `collections/media.ts` makes them. */
const largestSide = 2880
/** The most pixels of a picture; as `collections/media.ts` takes them. */
const limitInputPixels = 50_000_000

/** The endings of the kinds of pictures that are taken, by what sharp calls them. */
const endings: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  heif: 'avif',
}

/** Whether a picture is small enough to be kept as it is, and tells nothing beside itself, such as a place. */
export function isBare({ exif, xmp, iptc, width, height }: Metadata): boolean {
  return !exif && !xmp && !iptc && Math.max(width, height) <= largestSide
}

/**
 * A picture from outside without anything that it tells beside itself, and no larger than it is kept. Made once, the
 * same picture gives the same octets, so that it is known again.
 *
 * @returns null for what is no picture of a kind that is taken
 */
export async function cleanPicture(data: Buffer): Promise<{ data: Buffer; ending: string } | null> {
  try {
    const metadata = await sharp(data, { limitInputPixels }).metadata()
    const ending = endings[metadata.format]
    if (!ending || (metadata.format === 'heif' && metadata.compression !== 'av1')) return null
    if (isBare(metadata)) return { data, ending }
    const made = await sharp(data, { limitInputPixels, animated: true })
      .autoOrient()
      .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 88, force: false })
      .webp({ quality: 88, force: false })
      .toBuffer()
    return { data: made, ending }
  } catch {
    // Whatever sharp cannot read is no picture to anybody.
    return null
  }
}
