import type { DocumentViewServerProps } from 'payload'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { Plot } from './plot.tsx'
import { itemDays } from './read-counts.ts'

const heading = words('How often this was read', 'Combien de fois ceci a été lu', 'Cuántas veces se ha leído')

/** The page of an item that shows how often it was read. Whoever may open the item may see it. */
export async function ItemReaders({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const panel = req.i18n.language
  return (
    <section aria-labelledby="readers" className="readership gutter--left gutter--right">
      <h2 id="readers">{say(panel, heading)}</h2>
      <Plot days={await itemDays(req, collectionConfig.slug, String(docID))} panel={panel} />
    </section>
  )
}
