'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** A picture that the browser has, with the size that it really has. */
export interface ShownPicture {
  src: string
  width: number
  height: number
}

/** The picture of the form: the file that was just chosen, or the one that is stored; nothing without either. */
export function useShownPicture(): ShownPicture | undefined {
  const chosen = useFormFields(([fields]) => fields['file']?.value)
  const { data } = useDocumentInfo()
  const [shown, setShown] = useState<ShownPicture>()
  const stored = typeof data?.['url'] === 'string' ? data['url'] : undefined
  useEffect(() => {
    const src = chosen instanceof File ? URL.createObjectURL(chosen) : stored
    setShown(undefined)
    if (src === undefined) return
    const picture = new Image()
    picture.onload = () => setShown({ src, width: picture.naturalWidth, height: picture.naturalHeight })
    picture.src = src
    return () => {
      picture.onload = null
      if (chosen instanceof File) URL.revokeObjectURL(src)
    }
  }, [chosen, stored])
  return shown
}
