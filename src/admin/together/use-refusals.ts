'use client'

import { useForm, useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * After a publication that the server refused, Payload takes what stands on the screen for saved: it would be left
 * without a warning. It is unsaved again here.
 *
 * @param onRefused - a save has ended that saved nothing
 */
export function useRefusals(onRefused: () => void): void {
  const { setModified } = useForm()
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const savedAt = useFormFields(([fields]) => fields['updatedAt']?.value)
  const before = useRef<{ isModified: boolean; savedAt: unknown } | null>(null)
  useEffect(() => {
    if (isProcessing) {
      before.current ??= { isModified, savedAt }
      return
    }
    const began = before.current
    before.current = null
    if (!began || began.savedAt !== savedAt) return
    if (began.isModified) setModified(true)
    onRefused()
  }, [isProcessing, isModified, savedAt, setModified, onRefused])
}
