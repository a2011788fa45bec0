'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Reviewer } from '../../../collections/shared/review/reviewers.ts'
import type { State, Step } from '../../../collections/shared/review/workflow.ts'

/** Where the language version on the screen stands, as the server tells it. */
export interface ReviewNow {
  state: State
  /** Null when nothing is noted: a draft, or public. */
  since: string | null
  requestedBy: string | null
  reviewer: string | null
  isMine: boolean
  note: string | null
  steps: Step[]
  reviewers: Reviewer[]
}

export interface SentStep {
  step: Step
  reviewer?: string
  note?: string
}

interface Reviewing {
  /** Undefined until it is known, and for what has not been saved or has no reviews. */
  review: ReviewNow | undefined
  /**
   * Takes a step.
   *
   * @returns what the server says against it, or null when it is taken
   */
  take(step: SentStep): Promise<string | null>
}

/** All parts of the screen that show the review hear of a step that one of them takes. */
const listeners = new Set<() => void>()

/** The latest reading; the parts of the screen that show it ask at the same time. */
let latest: { key: string; answer: Promise<ReviewNow | undefined> } | undefined

async function read(address: string): Promise<ReviewNow | undefined> {
  const response = await fetch(address, { credentials: 'include' })
  return response.ok ? ((await response.json()) as ReviewNow) : undefined
}

/** The review of the language version on the screen. */
export function useReview(): Reviewing {
  const { id, collectionSlug, docConfig, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const [review, setReview] = useState<ReviewNow>()
  const [count, setCount] = useState(0)
  const address = `${config.routes.api}/${collectionSlug}/${id}/review`
  // What belongs to no site, such as a topic, has no reviews.
  const isReviewed = docConfig?.fields.some((field) => 'name' in field && field.name === 'site') === true
  useEffect(() => {
    const changed = () => setCount((before) => before + 1)
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  }, [])
  useEffect(() => {
    if (!id || isTrashed || !isReviewed) return
    let isCurrent = true
    const key = [address, code, lastUpdateTime, count].join(' ')
    if (latest?.key !== key) latest = { key, answer: read(`${address}?language=${code}`) }
    latest.answer.then(
      (found) => isCurrent && setReview(found),
      () => isCurrent && setReview(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [id, isTrashed, isReviewed, address, code, lastUpdateTime, count])

  const take = useCallback(
    async (step: SentStep) => {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...step, language: code }),
      })
      for (const listener of listeners) listener()
      if (response.ok) return null
      const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
      return answer.errors?.[0]?.message ?? `${response.status}`
    },
    [address, code],
  )
  return { review, take }
}
