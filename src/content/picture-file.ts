import { stat } from 'node:fs/promises'
import path from 'node:path'
import { cms } from './cms.ts'
import { findPublicPicture } from './media.ts'

/** A public picture as it lies on this machine. */
interface PictureFile {
  path: string
  bytes: number
  type: string
  modified: Date
}

/** The file of a picture that everybody may see; null for any other, whether it exists or not. */
export async function pictureFile(filename: string): Promise<PictureFile | null> {
  const picture = await findPublicPicture(filename)
  if (!picture) return null
  const { collections } = await cms()
  const place = path.join(collections.media.config.upload.staticDir ?? '', path.basename(picture.filename))
  try {
    const { size, mtime } = await stat(place)
    return { path: place, bytes: size, type: picture.mimeType, modified: mtime }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
