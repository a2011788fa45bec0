import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload'
import { words } from '../../../collections/shared/fields/words.ts'
import { actionWords } from '../../../collections/shared/history-actions.ts'
import { say } from '../say.ts'

const system = words('The system', 'Le système', 'El sistema')

/** What was done, in words. */
export function Action({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  const code = String(cellData)
  const said = actionWords[code]
  const address = `/admin/collections/audit-entries/${String(rowData['id'])}`
  return <a href={address}>{said ? say(i18n.language, said) : code}</a>
}

/** Who did it. */
export function Doer({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' ? cellData : say(i18n.language, system)}</span>
}

/** The collection of the item, as the menu names it. */
export function Noun({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const label = payload.collections[cellData as CollectionSlug]?.config.labels.plural
  const said = typeof label === 'object' && label !== null ? (label as Record<string, string>) : {}
  return <span>{said[i18n.language] ?? said['en'] ?? String(cellData ?? '')}</span>
}
