'use client'

import { useSearchParams } from 'next/navigation.js'
import { type ReactNode, useEffect } from 'react'
import { goToField, isOnScreen } from '../writing/go-to-field.ts'

/** The form of an item comes some time after its page; so long it is waited for, in milliseconds. */
const patience = 10_000
const often = 250

/**
 * Brings the field to the eye that the address names, as the content report does. It stands around the whole admin
 * panel, because a finding may be in any form.
 */
export function FieldOfAddress({ children }: { children: ReactNode }) {
  const query = useSearchParams()
  const field = query.get('field')
  const tab = query.get('tab') ?? undefined
  useEffect(() => {
    if (!field) return
    const until = Date.now() + patience
    const timer = setInterval(() => {
      const isThere = isOnScreen(field, tab)
      if (isThere) goToField(field, tab)
      if (isThere || Date.now() > until) clearInterval(timer)
    }, often)
    return () => clearInterval(timer)
  }, [field, tab])
  return children
}
