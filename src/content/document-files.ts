import { isLocale } from '../i18n/locales.ts'
import type { FilePermission } from '../lib/file-permission.ts'
import { idOf } from '../lib/id-of.ts'
import { loadFiles } from './document-tiles.ts'
import { findBySlug } from './find.ts'
import { absent } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { isStoredAs, storedFile } from './stored-file.ts'
import { visit } from './visit.ts'

/**
 * The file of a document in one language. It is public as long as the document is public at this address;
 * whatever else is asked for is absent, without saying why.
 *
 * @param name - the last part of the address: language and format, as `fr.pdf`
 */
export async function documentFile(
  site: string,
  locale: string,
  slug: string,
  name: string,
): Promise<FilePermission> {
  const [language = '', ending = ''] = name.split('.')
  const here = await visit(site, locale)
  if (!here || !isLocale(language) || name !== `${language}.${ending}`) return absent
  const document = await findBySlug(here, 'documents', slug)
  if (!document) {
    const outcome = await movedTo(here, 'documents', slug)
    const isDocument = outcome.kind === 'moved' && outcome.to.split('/').at(-2) === 'documents'
    return isDocument ? { kind: 'moved', to: `${outcome.to}/${name}` } : absent
  }
  const id = idOf(document.files?.find((row) => row.language === language)?.file)
  const file = (await loadFiles([id])).get(id ?? '')
  if (!isStoredAs(ending, file)) return absent
  return storedFile(file, { title: `${document.title} (${language})`, language })
}
