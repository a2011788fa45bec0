import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload'
import { words } from '../../collections/shared/fields/words.ts'
import { localeCodes } from '../i18n/locales.ts'
import { languageNames } from './language-names.ts'
import { say } from './say.ts'

const nowhere = words('Not public', 'Non publié', 'No publicado')

/** A list's column with the languages in which readers see each item. */
export async function PublicInCell({
  collectionConfig,
  i18n,
  payload,
  rowData,
}: Omit<DefaultServerCellComponentProps, 'collectionConfig'> &
  Partial<Pick<DefaultServerCellComponentProps, 'collectionConfig'>>) {
  // Payload renders the column's cell with the form, too, where nobody sees it and it stands in no collection.
  if (!collectionConfig) return null
  const row = await payload.db.findOne<{ id: string; publishedAt?: Record<string, string | null> | null }>({
    collection: collectionConfig.slug as CollectionSlug,
    select: { publishedAt: true },
    where: { id: { equals: rowData['id'] } },
  })
  const codes = localeCodes.filter((code) => row?.publishedAt?.[code])
  if (codes.length === 0) return <span>{say(i18n.language, nowhere)}</span>
  return <span title={languageNames(codes, i18n.language)}>{codes.join(' ').toUpperCase()}</span>
}
