import { idOf } from '../lib/id-of.ts'
import { focusOf, isMiddle } from '../lib/picture-focus.ts'
import type { PhotoView, PictureView } from '../lib/views/common.ts'
import type { Media } from '../payload-types.ts'
import { cms } from './cms.ts'
import { currentPlace, recordDocument, recordWithdrawal } from './record.ts'
import { sharedHere } from './shared-draft.ts'
import type { Visit } from './visit.ts'

/**
 * The address under which a picture is public, and all its sizes. A picture that only drafts show is not: who
 * previews a draft gets it from the CMS, and who holds a link to a frozen one by that link.
 */
function addressOf({ id }: Media, filename: string): string {
  const place = currentPlace()
  const name = encodeURIComponent(filename)
  if (place?.viewer) return `/api/media/file/${name}`
  const shared = sharedHere()
  return shared?.media.includes(id) ? `${shared.address}/media/${name}` : `/media/${name}`
}

/** Whether the people in a picture still agree that it is shown. */
export function hasConsent({ consent }: Media): boolean {
  if (!consent?.expires) return true
  const end = Date.parse(consent.expires)
  recordWithdrawal(end)
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
  const focus = focusOf(media)
  const candidates = Object.entries(sizes ?? {}).flatMap(([name, size]) =>
    name !== 'thumb' && size?.filename && size.width
      ? [`${addressOf(media, size.filename)} ${size.width}w`]
      : [],
  )
  return {
    type: 'photo',
    src: addressOf(media, sizes?.w960?.filename ?? filename),
    width,
    height,
    ...(isMiddle(focus) ? {} : { focus }),
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
