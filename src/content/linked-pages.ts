import { type Doc, loadPublic } from './find.ts'
import { keptTogether } from './kept.ts'
import { recordDocument, recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** Pages that menus, blocks and items lead to, by id: the same few for all pages of a site. */
export function linkedPages(visit: Visit, ids: readonly string[]): Promise<Map<string, Doc<'pages'>>> {
  return keptTogether(ids, {
    nameOf: (id) => `link to pages:${id} on ${visit.site.id} in ${visit.locale}`,
    read: (missing) => loadPublic(visit, 'pages', missing, { title: true, layout: true }),
    note: (id) => {
      recordDocument('pages', id)
      // On which site the link leads.
      recordList('placements')
    },
  })
}
