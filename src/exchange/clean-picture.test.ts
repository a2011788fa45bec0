import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPicture } from './clean-picture.ts'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } })

describe('a picture from outside', () => {
  test('that tells nothing beside itself is kept as it is', async () => {
    const data = await drawn(40, 30).png().toBuffer()
    expect(await cleanPicture(data)).toEqual({ data, ending: 'png' })
  })

  test('loses what it tells, such as its place, stands upright, and comes out the same each time', async () => {
    const data = await drawn(40, 30)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '50/1 50/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const made = await cleanPicture(data)
    const { exif, width, height } = await sharp(made?.data).metadata()
    expect({ exif, width, height, ending: made?.ending }).toEqual({
      exif: undefined,
      width: 30,
      height: 40,
      ending: 'jpg',
    })
    expect(await cleanPicture(data)).toEqual(made)
    expect(await cleanPicture(made?.data ?? data)).toEqual(made)
  })

  test('is no larger than it is kept', async () => {
    const made = await cleanPicture(await drawn(4000, 100).webp().toBuffer())
    expect(await sharp(made?.data).metadata()).toMatchObject({ format: 'webp', width: 2880, height: 72 })
  })

  test.each([
    ['a page', '<!doctype html><title>x</title>'],
    ['a drawing that may hold a script', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['nothing', ''],
  ])('is not %s', async (_name, content) => {
    expect(await cleanPicture(Buffer.from(content))).toBeNull()
  })
})
