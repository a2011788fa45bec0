'use client'

import { useTranslation } from '@payloadcms/ui'
import type { BulkResult } from '../../../collections/shared/bulk/bulk-answer.ts'
import { say } from '../say.ts'
import { bulkWords } from './bulk-words.ts'

interface Props {
  /** What was done, in words. */
  action: string
  results: readonly BulkResult[]
  /** The address of an item in the panel, up to its id. */
  address: string
  onClose(): void
}

/** What was done, and what was refused and why. */
export function BulkReport({ action, results, address, onClose }: Props) {
  const { i18n } = useTranslation()
  const panel = i18n.language
  const refused = results.filter(({ refusal }) => refusal !== null)
  return (
    <div className="bulk__report" role="status">
      <p>
        <strong>
          {say(panel, bulkWords.done, { action, count: String(results.length - refused.length) })}
        </strong>
      </p>
      {refused.length > 0 && (
        <>
          <p>{say(panel, bulkWords.refused, { count: String(refused.length) })}</p>
          <ul>
            {refused.map(({ id, title, refusal }) => (
              <li key={id}>
                <a href={`${address}/${id}`}>{title || say(panel, bulkWords.untitled)}</a>: {refusal}
              </li>
            ))}
          </ul>
        </>
      )}
      <button onClick={onClose} type="button">
        {say(panel, bulkWords.close)}
      </button>
    </div>
  )
}
