import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { localeCodes } from '../../../src/i18n/locales.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import type { Ability } from '../access.ts'
import { Refusal } from '../refusal.ts'
import { reviewersAt } from './reviewers.ts'
import { subjectOf } from './subject.ts'
import { takeStep } from './take-step.ts'
import { steps, stepsOf } from './workflow.ts'

const wanted = z.strictObject({
  step: z.enum(steps),
  language: z.enum(localeCodes),
  reviewer: z.uuid().optional(),
  note: z.string().trim().max(4000).optional(),
})

const refuse = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status })

/**
 * `GET /api/{noun}/{id}/review?language=` tells where a language version stands and which steps are open to whom
 * asks; `POST` takes one. No other way changes it.
 *
 * @param needed - the ability that publishing items of the noun takes
 */
export function reviewEndpoints(noun: string, needed: Ability): Endpoint[] {
  return [
    { path: '/:id/review', method: 'get', handler: (req) => answer(req, noun, needed, tell) },
    { path: '/:id/review', method: 'post', handler: (req) => answer(req, noun, needed, step) },
  ]
}

type Work = (req: PayloadRequest, noun: string, needed: Ability, id: string) => Promise<Response>

/** Does the work in one transaction, for somebody who is signed in. */
async function answer(req: PayloadRequest, noun: string, needed: Ability, work: Work): Promise<Response> {
  const id = req.routeParams?.['id']
  if (!req.user) return refuse('Sign in first.', 401)
  if (typeof id !== 'string' || !isId(id)) return refuse('There is no such item.', 404)
  await initTransaction(req)
  try {
    const response = await work(req, noun, needed, id)
    await commitTransaction(req)
    return response
  } catch (error) {
    await killTransaction(req)
    if (error instanceof Refusal) return refuse(error.message, error.status)
    throw error
  }
}

const tell: Work = async (req, noun, needed, id) => {
  const language = localeCodes.find((code) => code === req.query?.['language'])
  const subject = language && (await subjectOf(req, noun, needed, id, language))
  if (!subject) return refuse('There is no such item.', 404)
  const { review, situation } = subject
  const names = await namesOf(req, [idOf(review?.requestedBy), idOf(review?.reviewer)])
  const open = stepsOf(situation)
  const isAsking = open.includes('submit') || open.includes('assign')
  const reviewers = isAsking ? await reviewersAt(situation, req) : []
  return Response.json({
    state: situation.state,
    since: review?.since ?? null,
    requestedBy: names[0] ?? null,
    reviewer: names[1] ?? null,
    isMine: idOf(review?.reviewer) === req.user?.id,
    note: review?.note ?? null,
    // Where nobody else could be asked, nobody is offered to ask.
    steps: open.filter((each) => reviewers.length > 0 || (each !== 'submit' && each !== 'assign')),
    reviewers,
  })
}

async function namesOf(req: PayloadRequest, ids: readonly (string | null)[]): Promise<(string | null)[]> {
  const wantedIds = ids.filter((id) => id !== null)
  if (wantedIds.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: wantedIds } },
    depth: 0,
    pagination: false,
    req,
  })
  return ids.map((id) => docs.find((user) => user.id === id)?.name ?? null)
}

const step: Work = async (req, noun, needed, id) => {
  const sent = wanted.safeParse(await req.json?.().catch(() => null))
  if (!sent.success) return refuse('Say which step to take, in which language.', 400)
  const subject = await subjectOf(req, noun, needed, id, sent.data.language)
  if (!subject) return refuse('There is no such item.', 404)
  const state = await takeStep(req, subject, sent.data)
  return Response.json({ state })
}
