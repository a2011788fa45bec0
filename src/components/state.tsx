import type { I18n } from '../i18n/i18n.ts'
import type { StateCode, StateView } from '../lib/views/common.ts'
import { classes, Text } from './words.tsx'

const shapeOf: Readonly<Record<StateCode, string | undefined>> = {
  planned: undefined,
  vacant: undefined,
  running: 'is-on',
  completed: 'is-over',
  past: 'is-over',
  lapsed: 'is-over',
  moved: 'is-moved',
  cancelled: 'is-off',
}

/** The state of a thing: a word and a shape, never a colour alone. */
export function State({ i18n, code }: { i18n: I18n; code: StateCode }) {
  return <span className={classes('state', shapeOf[code])}>{i18n.t(`states.${code}`)}</span>
}

/** What a reader has to know before the text: cancelled, moved, completed, time passed. */
export function StateNotice({
  i18n,
  state,
  after,
}: {
  i18n: I18n
  state: StateView
  after?: string | undefined
}) {
  // Of a date that has passed the editor's note says the same with more.
  const own = state.code === 'lapsed' && state.note ? undefined : ownNote(i18n, state.code, after)
  if (!own && !state.note) return null
  return (
    <div className="notice" role="note">
      <State i18n={i18n} code={state.code} />
      {own && <p>{own}</p>}
      {state.note && (
        <p>
          <Text words={state.note} />
        </p>
      )}
    </div>
  )
}

function ownNote(i18n: I18n, code: StateCode, after: string | undefined): string | undefined {
  if (code === 'lapsed' && after) return i18n.t('stateNotes.lapsedAfter', { date: i18n.date(after) })
  if (code === 'planned' || code === 'running' || code === 'vacant') return undefined
  return i18n.t(`stateNotes.${code}`)
}
