import type { DefaultServerCellComponentProps } from 'payload'
import { suppressionWords } from '../../../collections/shared/consent-words.ts'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { stateWords } from '../../../collections/shared/subscription-words.ts'
import { poolOf } from '../../jobs/sql.ts'
import { suppressionOf } from '../../newsletter/manage/suppress-subscriber.ts'
import { say } from '../say.ts'

const suppressed = words('Suppressed: {reason}', 'Bloqué : {reason}', 'Bloqueado: {reason}')

/** In the list of subscriptions: the state, or why the address is not written to whatever the state. */
export async function StateCell({ cellData, rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const panel = i18n.language
  const suppression = await suppressionOf(poolOf(payload), String(rowData['email'] ?? ''))
  const state: Words | undefined = stateWords[cellData as keyof typeof stateWords]
  const words = state ? say(panel, state) : String(cellData ?? '')
  if (!suppression) return <span>{words}</span>
  const reason = say(panel, suppressionWords[suppression.reason])
  // Who has left has left, and is not written to anyhow.
  return (
    <span>
      {cellData === 'active' ? '' : `${words} · `}
      {say(panel, suppressed, { reason })}
    </span>
  )
}
