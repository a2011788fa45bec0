'use client'

import { useAllFormFields, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'
import { contentOf } from '../../lib/content-of.ts'

/** How long somebody has stopped writing before the draft is saved, in milliseconds. */
const pause = 5_000

/**
 * Saves the draft whenever somebody stops writing for a moment. What has never been saved is left alone: it has no
 * title or site yet, and nobody asked for an item.
 *
 * @param save - saves quietly; tells whether it did
 * @param isHeld - nothing is to be saved now without being asked for
 * @param onRefused - the server would not have it
 */
export function useAutosave(save: () => Promise<boolean>, isHeld: boolean, onRefused: () => void): void {
  const { id, hasSavePermission, isTrashed } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const latest = useRef({ save, onRefused })
  const refused = useRef<string | null>(null)
  useEffect(() => {
    latest.current = { save, onRefused }
  })
  const isDue =
    Boolean(id) && hasSavePermission === true && !isTrashed && isModified && !isProcessing && !isHeld
  useEffect(() => {
    if (!isDue) return
    // Every change of a field begins the pause anew.
    const timer = setTimeout(() => {
      const content = contentOf(reduceFieldsToValues(fields, true))
      // What was refused is not asked for again until somebody writes something else.
      if (content === refused.current) return
      void latest.current.save().then((isSaved) => {
        refused.current = isSaved ? null : content
        if (!isSaved) latest.current.onRefused()
      })
    }, pause)
    return () => clearTimeout(timer)
  }, [fields, isDue])
}
