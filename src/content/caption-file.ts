import { isLocale, type Locale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { FilePermission } from '../lib/file-permission.ts'
import { idOf } from '../lib/id-of.ts'
import { isId } from '../lib/is-id.ts'
import type { Video } from '../payload-types.ts'
import { linkTo } from './address.ts'
import { ask } from './ask.ts'
import { cms } from './cms.ts'
import { endingOf, loadFiles } from './document-tiles.ts'
import { absent } from './outcome.ts'
import { fromPublic, onSite, Values } from './public-sql.ts'
import { recordDocument, recordList } from './record.ts'
import { isStoredAs, storedFile } from './stored-file.ts'
import { type Visit, visit } from './visit.ts'

/**
 * The captions of a video in one language. Videos have no drafts of their own: one is public as long as a page
 * that is public in the language of the address, on its site, shows it.
 *
 * @param name - the last part of the address: language and format, as `fr.vtt`
 */
export async function captionFile(
  site: string,
  locale: string,
  id: string,
  name: string,
): Promise<FilePermission> {
  const [language = '', ending = ''] = name.split('.')
  const here = await visit(site, locale)
  if (!here || !isLocale(language) || name !== `${language}.${ending}` || !isId(id)) return absent
  if (!(await isShown(here, id))) return absent
  recordDocument('videos', id)
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'videos',
    locale: here.locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { id: { equals: id } },
  })
  const fileId = idOf(docs[0]?.captions?.find((row) => row.language === language)?.file)
  const file = (await loadFiles([fileId])).get(fileId ?? '')
  if (!isStoredAs(ending, file)) return absent
  return storedFile(file, { title: `${docs[0]?.title || 'captions'} (${language})`, language })
}

/** Whether a page of the site has the video among its blocks. */
async function isShown(here: Visit, video: string): Promise<boolean> {
  recordList('pages', { site: here.site.id, locale: here.locale })
  const values = new Values()
  const within = (await onSite(values, here, 'pages')).map((each) => `(${each})`).join(' OR ')
  const rows = await ask(
    `SELECT i.id ${fromPublic('pages', values.add(here.locale))} AND (${within}) AND EXISTS
      (SELECT FROM pages_blocks_video b WHERE b._parent_id = i.id AND b.video_id = ${values.add(video)}::uuid) LIMIT 1`,
    values.list,
  )
  return rows.length > 0
}

/** The addresses of the captions of some videos, by the id of the video and the language. */
export async function captionLinks(
  here: Visit,
  videos: readonly Video[],
): Promise<Map<string, { language: Locale; href: string }[]>> {
  const files = await loadFiles(
    videos.flatMap(({ captions }) => (captions ?? []).map(({ file }) => idOf(file))),
  )
  return new Map(
    videos.map(({ id, captions }) => [
      id,
      (captions ?? []).flatMap(({ language, file }) => {
        const name = files.get(idOf(file) ?? '')?.filename
        if (!name) return []
        const path = sectionPath(here.locale, `videos/${id}/${language}.${endingOf(name)}`)
        return [{ language, href: linkTo(here, here.site, path) }]
      }),
    ]),
  )
}
