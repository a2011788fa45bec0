'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { DeskUnit } from '../../../collections/shared/translation/desk.ts'
import { type Locale, locales } from '../../i18n/locales.ts'
import type { UnitValue } from '../../translation/units.ts'
import type { Piece } from '../../translation/word-difference.ts'
import { say } from '../say.ts'
import { DeskField } from './desk-field.tsx'
import { deskWords, unitStateWords } from './desk-words.ts'
import { StoredText } from './stored-text.tsx'

interface Props {
  isBusy: boolean
  isWritable: boolean
  language: Locale
  richTextAt: string | null
  source: Locale
  unit: DeskUnit
  /** What stands in the field; undefined while nothing was typed. */
  typed: UnitValue | null | undefined
  onConfirm(unit: DeskUnit): void
  onType(path: string, value: UnitValue | null): void
}

/** One text: the original, what changed in it, and the field of its translation. */
export function DeskUnitRow(props: Props) {
  const { isBusy, isWritable, language, richTextAt, source, typed, unit, onConfirm, onType } = props
  const { i18n } = useTranslation()
  const heading = useId()
  const panel = i18n.language
  const { label, original, path, state, text, within } = unit
  const value = typed === undefined ? text : typed
  return (
    <section aria-labelledby={heading} className={`translation-unit is-${state}`}>
      <h2 id={heading}>
        {within && <small>{within} › </small>}
        {label}
        {state !== 'right' && <span className="translation-state">{say(panel, unitStateWords[state])}</span>}
      </h2>
      <div className="translation-sides">
        <div>
          <h3>{say(panel, deskWords.original)}</h3>
          <StoredText language={source} value={original} />
          {state === 'stale' && <Change change={unit.change} language={source} panel={panel} />}
        </div>
        <div>
          <h3 id={`${heading}-side`}>{say(panel, deskWords.translation)}</h3>
          {isWritable ? (
            <DeskField
              heading={heading}
              language={language}
              onType={onType}
              richTextAt={richTextAt}
              unit={unit}
              value={value}
            />
          ) : (
            <StoredText language={language} value={text} />
          )}
          {isWritable && state === 'missing' && value === null && original !== null && (
            <button
              aria-label={say(panel, deskWords.copyOf, { label })}
              className="btn btn--style-secondary btn--size-small translation-button"
              onClick={() => onType(path, original)}
              type="button"
            >
              {say(panel, deskWords.copy)}
            </button>
          )}
          {isWritable && state === 'stale' && typed === undefined && (
            <button
              aria-label={say(panel, deskWords.rightOf, { label })}
              className="btn btn--style-secondary btn--size-small translation-button"
              disabled={isBusy}
              onClick={() => onConfirm(unit)}
              type="button"
            >
              {say(panel, deskWords.right)}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}

interface ChangeProps {
  change: Piece[] | null
  language: Locale
  panel: string
}

/** What changed in an original, word by word; screen readers hear which words came and which went. */
function Change({ change, language, panel }: ChangeProps) {
  if (!change) return <p className="translation-change">{say(panel, deskWords.unknownChange)}</p>
  return (
    <div className="translation-change">
      <h4>{say(panel, deskWords.change)}</h4>
      <p dir={locales[language].dir} lang={language}>
        {change.map(({ kind, text }, index) => (
          <ChangedPiece key={index.toString()} kind={kind} panel={panel} text={text} />
        ))}
      </p>
    </div>
  )
}

function ChangedPiece({ kind, panel, text }: Piece & { panel: string }) {
  if (kind === 'same') return <>{text}</>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="translation-spoken" lang={panel}>
        {say(panel, deskWords[kind])}{' '}
      </span>
      {text}
    </Mark>
  )
}
