'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Together } from '../../../collections/shared/together/presence.ts'

/** How often the panel says that it is there, in milliseconds. */
const period = 15_000

interface Others extends Together {
  /** Asks anew, as after a save that was refused. */
  ask(): void
}

const alone: Together = { others: [], newer: null }

/** Who else has the item on the screen open, and whether somebody saved it since it was loaded. */
export function useTogether(): Others {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { code: language } = useLocale()
  const updatedAt = useFormFields(([fields]) => fields['updatedAt']?.value)
  const [together, setTogether] = useState(alone)
  const [asked, setAsked] = useState(0)
  const address =
    id && !isTrashed && typeof updatedAt === 'string'
      ? `${config.routes.api}/${collectionSlug}/${id}/together`
      : null

  useEffect(() => {
    if (!address) return
    // A new number asks at once.
    void asked
    let isCurrent = true
    const tell = async () => {
      const found = await post(address, { language, updatedAt }).catch(() => null)
      if (isCurrent && found) setTogether(found)
    }
    void tell()
    const timer = setInterval(() => void tell(), period)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [address, language, updatedAt, asked])

  useEffect(() => {
    if (!address) return
    const leave = () =>
      void post(address, { language, updatedAt: new Date().toISOString(), leaves: true }).catch(() => null)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [address, language])

  const ask = useCallback(() => setAsked((before) => before + 1), [])
  return { ...together, ask }
}

async function post(address: string, data: object): Promise<Together | null> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    // What is said on leaving has to arrive although the page is gone.
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  return answer.ok ? ((await answer.json()) as Together) : null
}
