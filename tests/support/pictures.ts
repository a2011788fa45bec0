import type { BasePayload } from 'payload'
import sharp from 'sharp'

/** A small picture in the media library; returns its id. */
export async function picture(payload: BasePayload, data: object = {}): Promise<string> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  const name = `picture-${Math.random().toString(36).slice(2)}.png`
  const made = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A blue field', ...data },
    file: { data: bytes, mimetype: 'image/png', name, size: bytes.length },
  })
  return made.id
}
