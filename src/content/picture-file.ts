import type { FilePermission } from '../lib/file-permission.ts'
import { idOf } from '../lib/id-of.ts'
import type { Media } from '../payload-types.ts'
import { cms } from './cms.ts'
import { hasConsent } from './media.ts'
import { absent } from './outcome.ts'
import { recordDocument, recordList } from './record.ts'
import { sharedHere } from './shared-draft.ts'
import { hasConsented } from './staff.ts'

const sizes = ['thumb', 'w320', 'w640', 'w960', 'w1440'] as const

/**
 * A picture, or one of its sizes. It is public as long as something public shows it and the people in it still
 * agree; who holds a link to a frozen draft may have those of the draft. Whatever else is asked for is absent,
 * without saying why.
 *
 * @param filename - the name of the file on disk, with its ending
 */
export async function pictureFile(filename: string): Promise<FilePermission> {
  const media = await findByFilename(filename)
  if (!media) {
    // A picture that is uploaded, or replaced, may get this name.
    recordList('media')
    return absent
  }
  recordDocument('media', media.id)
  const isShared = sharedHere()?.media.includes(media.id) === true
  if (!hasConsent(media) || !(isShared || (await isShown(media)))) return absent
  const size = sizes.map((name) => media.sizes?.[name]).find((each) => each?.filename === filename)
  const type = size?.mimeType ?? media.mimeType ?? 'application/octet-stream'
  return { kind: 'found', file: { path: `media/${filename}`, type, ...(isShared && { isPrivate: true }) } }
}

async function findByFilename(filename: string): Promise<Media | undefined> {
  const payload = await cms()
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
  return docs[0]
}

/** Whether something public shows a picture. The database announces a use by the id of its picture. */
async function isShown({ id }: Media): Promise<boolean> {
  recordDocument('media-uses', id)
  const payload = await cms()
  const media = { equals: id }
  const { totalDocs } = await payload.count({
    collection: 'media-uses',
    where: { media, item: { not_like: 'people:%' } },
  })
  if (totalDocs > 0) return true
  const { docs } = await payload.find({
    collection: 'media-uses',
    where: { media },
    depth: 0,
    pagination: false,
  })
  return isShownByPerson(
    id,
    docs.map(({ item }) => item.replace('people:', '')),
  )
}

/** A person's page shows a portrait only as long as the person agrees. */
async function isShownByPerson(picture: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false
  for (const id of ids) recordDocument('people', id)
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return docs.some((person) => idOf(person.portrait) !== picture || hasConsented(person))
}
