'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isLocale, type Locale, localeCodes } from '../i18n/locales.ts'
import { contentOf } from '../lib/content-of.ts'

type Item = Record<string, unknown>

export interface Publication {
  /** The languages in which readers see the item. */
  publicIn: Locale[]
  /** The languages in which the draft has a title, without which nothing is published. */
  titledIn: Locale[]
  /** The draft says something else than readers see in the language that is being edited. */
  hasChanges: boolean
}

function filledLanguages(value: unknown): Locale[] {
  const byLanguage = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return localeCodes.filter((code) => Boolean(byLanguage[code]))
}

async function get(address: string): Promise<Item> {
  const response = await fetch(address, { credentials: 'include' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json() as Promise<Item>
}

/** The latest reading; the parts of the screen that show it ask at the same time. */
let latest: { key: string; publication: Promise<Publication> } | undefined

function publicationAt(time: number, address: string, title: string, locale: Locale): Promise<Publication> {
  const key = [time, address, locale].join(' ')
  if (latest?.key !== key) latest = { key, publication: readPublication(address, title, locale) }
  return latest.publication
}

async function readPublication(address: string, title: string, locale: Locale): Promise<Publication> {
  const draft = await get(
    `${address}?draft=true&depth=0&locale=all&select[publishedAt]=true&select[${title}]=true`,
  )
  const publicIn = filledLanguages(draft['publishedAt'])
  const [newest, shown] = publicIn.includes(locale)
    ? await Promise.all([
        get(`${address}?draft=true&depth=0&locale=${locale}`),
        get(`${address}?depth=0&locale=${locale}`),
      ])
    : [{}, {}]
  return {
    publicIn,
    titledIn: filledLanguages(draft[title]),
    hasChanges: contentOf(newest) !== contentOf(shown),
  }
}

/**
 * In which languages the item on the screen is public. Payload's own status knows one state per item and is
 * about its newest version, which here is always a draft.
 *
 * @returns undefined until it is known, and for an item that has not been saved
 */
export function usePublication(): Publication | undefined {
  const { id, collectionSlug, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [publication, setPublication] = useState<Publication>()
  const title = collectionSlug ? (getEntityConfig({ collectionSlug }).admin.useAsTitle ?? 'id') : 'id'
  useEffect(() => {
    if (!id || !collectionSlug || isTrashed || !isLocale(code)) return
    let isCurrent = true
    publicationAt(lastUpdateTime, `${config.routes.api}/${collectionSlug}/${id}`, title, code).then(
      (found) => isCurrent && setPublication(found),
      () => isCurrent && setPublication(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [id, collectionSlug, isTrashed, code, title, config.routes.api, lastUpdateTime])
  return publication
}
