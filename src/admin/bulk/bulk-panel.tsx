'use client'

import {
  useConfig,
  useListQuery,
  useLocale,
  useRouteCache,
  useSelection,
  useTranslation,
} from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { type BulkAction, mostItems } from '../../../collections/shared/bulk/bulk-answer.ts'
import { say } from '../say.ts'
import { ExportSelection } from '../translation-exchange/export-selection.tsx'
import { BulkForm, type Report } from './bulk-form.tsx'
import { BulkReport } from './bulk-report.tsx'
import { bulkWords } from './bulk-words.ts'
import './bulk.css'

interface Props {
  noun: string
  /** What can be done with items of this noun. */
  actions: readonly BulkAction[]
}

/** Above a list: what is to be done with the chosen items, and afterwards what became of each of them. */
export function BulkPanel({ noun, actions }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { selectedIDs, count } = useSelection()
  const { query } = useListQuery()
  const { clearRouteCache } = useRouteCache()
  const { code } = useLocale()
  const isTrash = usePathname().endsWith('/trash')
  const [report, setReport] = useState<Report>()
  const panel = i18n.language
  const ids = selectedIDs.map(String)
  if (isTrash) return null
  return (
    <div className="bulk">
      {report && (
        <BulkReport
          action={report.action}
          address={`${config.routes.admin}/collections/${noun}`}
          onClose={() => setReport(undefined)}
          results={report.results}
        />
      )}
      {count > 0 && (ids.length === 0 || ids.length > mostItems) && (
        <p>{say(panel, bulkWords.tooMany, { count: String(mostItems) })}</p>
      )}
      {ids.length > 0 && ids.length <= mostItems && (
        <BulkForm
          actions={actions}
          address={`${config.routes.api}/${noun}`}
          ids={ids}
          key={`${code} ${query.page ?? 1}`}
          onDone={(done) => {
            setReport(done)
            clearRouteCache()
          }}
        />
      )}
      {ids.length > 0 && ids.length <= mostItems && <ExportSelection ids={ids} noun={noun} />}
    </div>
  )
}
