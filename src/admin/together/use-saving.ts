'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

interface Saving {
  /** When the draft was saved last without being asked for; null when it has not been. */
  savedAt: Date | null
  isSaving: boolean
  /**
   * Saves what is on the screen while somebody writes, without disturbing them.
   *
   * @returns whether it is saved
   */
  saveQuietly(): Promise<boolean>
  /**
   * Saves what is on the screen as a version of its own, by somebody who knows of a newer one.
   *
   * @param seen - when the version was saved that they know of
   */
  saveOver(seen: string): Promise<void>
}

/** Saves of the draft on the screen that Payload's own buttons do not make. */
export function useSaving(): Saving {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { submit } = useForm()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const addressOf = useCallback(
    (more: Record<string, string>) => {
      const query = new URLSearchParams({
        depth: '0',
        draft: 'true',
        locale: code,
        'fallback-locale': 'null',
        ...more,
      })
      return `${config.routes.api}/${collectionSlug}/${id}?${query}`
    },
    [config.routes.api, collectionSlug, id, code],
  )

  const saveQuietly = useCallback(async () => {
    setIsSaving(true)
    try {
      const answer = await submit({
        // What is typed meanwhile stays.
        acceptValues: { overrideLocalChanges: false },
        action: addressOf({ autosave: 'true' }),
        context: { getDocPermissions: false, incrementVersionCount: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      const isSaved = answer ? answer.res?.ok === true : false
      if (isSaved) setSavedAt(new Date())
      return isSaved
    } finally {
      setIsSaving(false)
    }
  }, [submit, addressOf])

  const saveOver = useCallback(
    async (seen: string) => {
      await submit({
        action: addressOf({}),
        method: 'PATCH',
        overrides: { _status: 'draft', updatedAt: seen },
        skipValidation: true,
      })
    },
    [submit, addressOf],
  )
  return { savedAt, isSaving, saveQuietly, saveOver }
}
