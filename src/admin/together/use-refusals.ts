'use client'

import { useDocumentInfo, useForm, useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * After a publication that the server refused, Payload takes what stands on the screen for saved: it would be left
 * without a warning. It is unsaved again here.
 *
 * @param onRefused - a save has ended that saved nothing
 */
export function useRefusals(onRefused: () => void): void {
  const { id } = useDocumentInfo()
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
    // What is made anew is shown at an address of its own when it is saved.
    if (!id || !began || began.savedAt !== savedAt) return
    if (began.isModified) setModified(true)
    onRefused()
  }, [id, isProcessing, isModified, savedAt, setModified, onRefused])
}
