'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Desk, DeskUnit } from '../../../collections/shared/translation/desk.ts'
import type { UnitValue } from '../../translation/units.ts'
import { deskWords } from './desk-words.ts'

type Typed = Readonly<Record<string, UnitValue | null>>

/** What is said at the end of the view; a string comes from the server. */
type Outcome = (typeof deskWords)[keyof typeof deskWords] | string | null

export interface Desking {
  desk: Desk
  typed: Typed
  outcome: Outcome
  isBusy: boolean
  /** Somebody else has saved the language version: what is shown is not the newest. */
  isOld: boolean
  type(path: string, value: UnitValue | null): void
  save(): Promise<void>
  confirm(units: readonly DeskUnit[]): Promise<void>
  loadNewest(): Promise<void>
}

/** The editor tells what was typed when the browser has nothing else to do, half a second later at most. */
const editorIsQuiet = () => new Promise((resolve) => setTimeout(resolve, 600))

interface Answer {
  desk?: Desk
  refused?: string[]
  errors?: { message: string }[]
}

/** What a translator has written and not saved, and the ways to the server. */
export function useDesk(first: Desk): Desking {
  const { config } = useConfig()
  const [desk, setDesk] = useState(first)
  const [typed, setTyped] = useState<Typed>({})
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [isBusy, setBusy] = useState(false)
  const [isOld, setOld] = useState(false)
  const now = useRef({ desk, typed })
  now.current = { desk, typed }
  const address = `${config.routes.api}/${first.noun}/${first.id}/translation`

  const type = useCallback((path: string, value: UnitValue | null) => {
    setTyped((before) => ({ ...before, [path]: value }))
  }, [])

  const send = useCallback(
    async (body: object): Promise<Answer> => {
      setBusy(true)
      setOutcome(deskWords.saving)
      const { language, updatedAt } = now.current.desk
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ language, updatedAt, ...body }),
      }).catch(() => null)
      const answer = ((await response?.json().catch(() => null)) ?? {}) as Answer
      setBusy(false)
      setOld(response?.status === 409)
      if (answer.desk) setDesk(answer.desk)
      else setOutcome(answer.errors?.[0]?.message ?? deskWords.failed)
      return answer
    },
    [address],
  )

  const save = useCallback(async () => {
    setBusy(true)
    await editorIsQuiet()
    const sent = now.current.typed
    const originals = new Map(now.current.desk.units.map((unit) => [unit.path, unit.originalDigest]))
    const units = Object.entries(sent).map(([path, value]) => ({
      path,
      value,
      original: originals.get(path) ?? null,
    }))
    if (units.length === 0) return setBusy(false)
    const answer = await send({ units })
    if (!answer.desk) return
    // What was typed while it was saved is not saved.
    setTyped((after) =>
      Object.fromEntries(Object.entries(after).filter(([path, value]) => sent[path] !== value)),
    )
    setOutcome(now.current.desk.isLive ? deskWords.savedLive : deskWords.saved)
  }, [send])

  const confirm = useCallback(
    async (units: readonly DeskUnit[]) => {
      const confirmed = units.flatMap(({ path, originalDigest }) =>
        originalDigest ? [{ path, original: originalDigest }] : [],
      )
      const answer = await send({ confirm: confirmed })
      if (answer.desk) setOutcome(answer.refused?.length ? deskWords.notConfirmed : deskWords.confirmed)
    },
    [send],
  )

  const loadNewest = useCallback(async () => {
    const { language } = now.current.desk
    const response = await fetch(`${address}?language=${language}`, { credentials: 'include' }).catch(
      () => null,
    )
    if (!response?.ok) return setOutcome(deskWords.failed)
    const newest = (await response.json()) as Desk
    const paths = new Set(newest.units.map(({ path }) => path))
    setDesk(newest)
    setTyped((before) => Object.fromEntries(Object.entries(before).filter(([path]) => paths.has(path))))
    setOld(false)
    setOutcome(deskWords.loaded)
  }, [address])

  const isUnsaved = Object.keys(typed).length > 0
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  return { desk, typed, outcome, isBusy, isOld, type, save, confirm, loadNewest }
}
