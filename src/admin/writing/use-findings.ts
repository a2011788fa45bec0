'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { isLocale } from '../../i18n/locales.ts'
import type { PictureFacts } from '../../lib/writing/alternative-text.ts'
import { findingsIn, picturesOf } from '../../lib/writing/check-item.ts'
import type { Finding } from '../../lib/writing/finding.ts'
import type { FieldShape } from '../../lib/writing/item-places.ts'

/** After the last change it waits this long, in milliseconds: nothing jumps while somebody writes. */
const calm = 600

interface Media {
  id: string
  filename?: string
  alt?: string | null
  isDecorative?: boolean
  consent?: { expires?: string | null }
}

async function readPictures(api: string, ids: string[], locale: string): Promise<[string, PictureFacts][]> {
  const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
  const response = await fetch(`${api}/media?${query}&locale=${locale}&depth=0&limit=${ids.length}`, {
    credentials: 'include',
  })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: Media[] }
  return docs.map(({ id, filename, alt, isDecorative, consent }) => [
    id,
    { filename, alt, isDecorative, consentExpires: consent?.expires },
  ])
}

/**
 * What is missing or poor in what stands on the screen, a moment after each change.
 *
 * @param saved - what the server found in the saved draft, shown until something has changed
 * @param known - the pictures of the saved draft
 */
export function useFindings(saved: Finding[], known: [string, PictureFacts][]): Finding[] {
  const [fields] = useAllFormFields()
  const { collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [findings, setFindings] = useState(saved)
  const pictures = useRef(new Map(known))
  const api = config.routes.api
  useEffect(() => {
    if (!collectionSlug || !isLocale(code)) return
    const entity = getEntityConfig({ collectionSlug })
    const look = async () => {
      const written = {
        fields: entity.fields as unknown as FieldShape[],
        data: reduceFieldsToValues(fields, true) as Record<string, unknown>,
        locale: code,
        titleField: entity.admin.useAsTitle ?? 'title',
      }
      const unknown = picturesOf(written).filter((id) => !pictures.current.has(id))
      const read = unknown.length > 0 ? await readPictures(api, unknown, code).catch(() => []) : []
      for (const [id, picture] of read) pictures.current.set(id, picture)
      if (isCurrent) setFindings(findingsIn(written, pictures.current, Date.now()))
    }
    let isCurrent = true
    const timer = setTimeout(() => void look(), calm)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [fields, collectionSlug, code, api, getEntityConfig])
  return findings
}
