'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import type { Locale } from '../i18n/locales.ts'

interface Publishing {
  /** Saves what is on the screen and makes it public in these languages. */
  publish(languages: readonly string[]): Promise<void>
  /** Saves what is on the screen as a draft and takes the language that is being edited from the readers. */
  withdraw(): Promise<void>
  /** The same for every language. */
  withdrawAll(): Promise<void>
}

/** The three things that change what readers see, as requests to the API. */
export function usePublishing(): Publishing {
  const { id, collectionSlug, uploadStatus } = useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  const { code } = useLocale()

  async function send(query: Record<string, string>, status: 'published' | 'draft'): Promise<void> {
    if (uploadStatus === 'uploading') return
    const path = [config.routes.api, collectionSlug, ...(id ? [id] : [])].join('/')
    const search = new URLSearchParams({ depth: '0', locale: code, 'fallback-locale': 'null', ...query })
    await submit({
      action: `${path}?${search}`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: status },
      skipValidation: status === 'draft',
    })
  }

  return {
    publish: (languages) => send({ publishLanguages: languages.join(',') }, 'published'),
    withdraw: () => send({}, 'draft'),
    withdrawAll: () => send({ unpublishAllLocales: 'true' }, 'draft'),
  }
}

/** The languages that a publication of all would make public: those with a title, and the one on the screen. */
export function publishable(titledIn: readonly Locale[], code: string): string[] {
  return [...new Set([...titledIn, code])]
}
