'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useState } from 'react'
import type { Desk as DeskData } from '../../../collections/shared/translation/desk.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { ChooseOriginal } from './choose-original.tsx'
import { DeskUnitRow } from './desk-unit-row.tsx'
import { deskWords } from './desk-words.ts'
import { useDesk } from './use-desk.ts'

interface Props {
  first: DeskData
  richTextAt: string | null
}

/** The translator's view: each original beside the field of its translation, and nothing else of the item. */
export function Desk({ first, richTextAt }: Props) {
  const { i18n } = useTranslation()
  const panel = i18n.language
  const desking = useDesk(first)
  const { desk, typed, type, save, confirm, isBusy } = desking
  const [isOnlyOpen, setOnlyOpen] = useState(false)
  const open = desk.units.filter(({ state }) => state === 'stale' || state === 'missing')
  const shown = isOnlyOpen
    ? desk.units.filter((unit) => open.includes(unit) || typed[unit.path] !== undefined)
    : desk.units
  const count = (state: string) => String(desk.units.filter((unit) => unit.state === state).length)
  const names = {
    title: desk.title,
    source: languageName(desk.source, panel),
    language: languageName(desk.language, panel),
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (!isBusy) void save()
  }

  return (
    <form
      className="translation-desk"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h1>{say(panel, deskWords.heading, names)}</h1>
      <p>
        {say(panel, desk.isLive ? deskWords.figuresLive : deskWords.figures, {
          stale: count('stale'),
          missing: count('missing'),
          units: String(desk.units.filter(({ state }) => state !== 'empty').length),
        })}
      </p>
      {desk.changesAsked !== null && (
        <p className="translation-asked">
          <strong>{say(panel, deskWords.changesAsked)}</strong> {desk.changesAsked}
        </p>
      )}
      {!desk.isWritable && <p>{say(panel, deskWords.readOnly)}</p>}
      <p className="translation-ways">
        <a href="/admin/translations">{say(panel, deskWords.board)}</a>
        <a href={`/admin/collections/${desk.noun}/${desk.id}?locale=${desk.language}`}>
          {say(panel, deskWords.editor)}
        </a>
        <label>
          <input
            checked={isOnlyOpen}
            onChange={(event) => setOnlyOpen(event.target.checked)}
            type="checkbox"
          />{' '}
          {say(panel, deskWords.onlyOpen)}
        </label>
      </p>
      {desk.originals.length > 1 && <ChooseOriginal desk={desk} />}
      {shown.length === 0 && <p>{say(panel, deskWords.nothing)}</p>}
      {shown.map((unit) => (
        <DeskUnitRow
          isBusy={isBusy}
          isWritable={desk.isWritable}
          key={unit.path}
          language={desk.language}
          onConfirm={(each) => void confirm([each])}
          onType={type}
          richTextAt={richTextAt}
          source={desk.source}
          typed={typed[unit.path]}
          unit={unit}
        />
      ))}
      {desk.isWritable && <DeskBar desking={desking} panel={panel} />}
    </form>
  )
}

function DeskBar({ desking, panel }: { desking: ReturnType<typeof useDesk>; panel: string }) {
  const { confirm, desk, isBusy, isOld, loadNewest, outcome, typed } = desking
  const unsaved = Object.keys(typed).length
  const stale = desk.units.filter(({ path, state }) => state === 'stale' && typed[path] === undefined)
  return (
    <div className="translation-bar">
      <Button disabled={isBusy || unsaved === 0} margin={false} size="small" type="submit">
        {say(panel, desk.isLive ? deskWords.saveLive : deskWords.save)}
      </Button>
      {stale.length > 1 && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void confirm(stale)}
          size="small"
        >
          {say(panel, deskWords.allRight, { count: String(stale.length) })}
        </Button>
      )}
      {isOld && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void loadNewest()}
          size="small"
        >
          {say(panel, deskWords.newest)}
        </Button>
      )}
      {unsaved > 0 && <span>{say(panel, deskWords.unsaved, { count: String(unsaved) })}</span>}
      <p role="status">{typeof outcome === 'string' ? outcome : outcome && say(panel, outcome)}</p>
    </div>
  )
}
