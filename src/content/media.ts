import { idOf } from '../lib/id-of.ts'
import type { PhotoView, PictureView } from '../lib/views/common.ts'
import type { Media } from '../payload-types.ts'
import { cms } from './cms.ts'
import { recordDocument, recordLapse } from './record.ts'
import type { Visit } from './visit.ts'

/** The address under which a picture is public, and all its sizes. */
const addressOf = (filename: string) => `/media/${encodeURIComponent(filename)}`

/** Whether the people in a picture still agree that it is shown. */
function hasConsent({ consent }: Media): boolean {
  if (!consent?.expires) return true
  const end = Date.parse(consent.expires)
  recordLapse(end)
  return end > Date.now()
}

/**
 * Pictures by id, in the language of the visit; those whose consent has ended are absent.
 */
export async function loadMedia(visit: Visit, ids: readonly string[]): Promise<Map<string, Media>> {
  const wanted = [...new Set(ids.filter(Boolean))]
  if (wanted.length === 0) return new Map()
  for (const id of wanted) recordDocument('media', id)
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'media',
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: { id: { in: wanted } },
    pagination: false,
  })
  return new Map(docs.filter(hasConsent).map((media) => [media.id, media]))
}

/** A picture as pages show it; null for one that cannot be shown, as one without text for those who do not see it. */
export function photoOf(media: Media): PhotoView | null {
  const { filename, width, height, sizes } = media
  if (!filename || !width || !height || (!media.isDecorative && !media.alt)) return null
  const candidates = Object.entries(sizes ?? {}).flatMap(([name, size]) =>
    name !== 'thumb' && size?.filename && size.width ? [`${addressOf(size.filename)} ${size.width}w`] : [],
  )
  return {
    type: 'photo',
    src: addressOf(sizes?.w960?.filename ?? filename),
    width,
    height,
    alt: media.isDecorative ? '' : (media.alt ?? ''),
    ...(candidates.length > 0 && { srcset: candidates.join(', ') }),
    ...(media.credit && { credit: media.credit }),
  }
}

/** The picture of an item: its photograph, or a drawing made from its title and first topic. */
export function pictureOf(
  media: ReadonlyMap<string, Media>,
  picture: unknown,
  title: string,
  topic: string | undefined,
): PictureView {
  const found = media.get(idOf(picture) ?? '')
  return (found && photoOf(found)) ?? { type: 'art', title, ...(topic !== undefined && { topic }) }
}

/** A stored picture or one of its sizes, by the name of its file. */
interface StoredPicture {
  filename: string
  mimeType: string
}

/**
 * Whether everybody may see a file of the media library: something public shows it, and the people in it
 * still agree.
 *
 * @returns null when it is not public or does not exist; the caller answers 404 to both alike
 */
export async function findPublicPicture(filename: string): Promise<StoredPicture | null> {
  const payload = await cms()
  const sizes = ['thumb', 'w320', 'w640', 'w960', 'w1440'] as const
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      or: [
        { filename: { equals: filename } },
        ...sizes.map((size) => ({ [`sizes.${size}.filename`]: { equals: filename } })),
      ],
    },
  })
  const media = docs[0]
  if (!media || !hasConsent(media)) return null
  const { totalDocs } = await payload.count({
    collection: 'media-uses',
    where: { media: { equals: media.id } },
  })
  if (totalDocs === 0) return null
  const size = sizes.map((name) => media.sizes?.[name]).find((each) => each?.filename === filename)
  return { filename, mimeType: size?.mimeType ?? media.mimeType ?? 'application/octet-stream' }
}
