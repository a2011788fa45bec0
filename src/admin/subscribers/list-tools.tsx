import type { PanelProps } from '../dashboard/panel-props.ts'
import { ExportList } from './export-list.tsx'
import { ImportSubscribers } from './import-subscribers.tsx'
import { managedNewsletters } from './managed-newsletters.ts'

/** Above the list of subscriptions: brings readers in with the proof of their consent, and takes a list out. */
export async function ListTools({ user, payload, i18n }: PanelProps) {
  const newsletters = await managedNewsletters({ payload, user }, i18n.language)
  if (newsletters.length === 0) return null
  return (
    <>
      <ImportSubscribers newsletters={newsletters} />
      <ExportList newsletters={newsletters} />
    </>
  )
}
