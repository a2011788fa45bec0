import { isLocale } from '../i18n/locales.ts'
import type { FilePermission } from '../lib/file-permission.ts'
import { idOf } from '../lib/id-of.ts'
import { isId } from '../lib/is-id.ts'
import { cms } from './cms.ts'
import { loadFiles } from './document-tiles.ts'
import { absent } from './outcome.ts'
import { recordDocument } from './record.ts'
import { isStoredAs, storedFile } from './stored-file.ts'
import { visit } from './visit.ts'

/**
 * The captions of a video in one language. Videos have no drafts: what is saved is public.
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
