import type { FilePermission } from '../lib/file-permission.ts'
import { idOf } from '../lib/id-of.ts'
import { isId } from '../lib/is-id.ts'
import { loadFiles } from './document-tiles.ts'
import { findPublic } from './find.ts'
import { absent } from './outcome.ts'
import { isStoredAs, storedFile } from './stored-file.ts'
import { visit } from './visit.ts'

/**
 * The file of a newsletter's issue. It is public as long as the issue is public in the language of the
 * address; issues are shown wherever their newsletter is, so every site has it.
 *
 * @param name - the last part of the address: `issue` with the format, as `issue.pdf`
 */
export async function issueFile(
  site: string,
  locale: string,
  id: string,
  name: string,
): Promise<FilePermission> {
  const here = await visit(site, locale)
  const [, ending] = /^issue\.(\w+)$/.exec(name) ?? []
  if (!here || ending === undefined || !isId(id)) return absent
  const { docs } = await findPublic(here, 'newsletter-issues', {
    where: [{ id: { equals: id } }],
    isAnywhere: true,
    limit: 1,
  })
  const fileId = idOf(docs[0]?.file)
  const file = (await loadFiles([fileId])).get(fileId ?? '')
  return isStoredAs(ending, file) ? storedFile(file, { title: docs[0]?.title ?? 'issue' }) : absent
}
