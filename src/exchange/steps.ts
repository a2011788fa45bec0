import { type BasePayload, createLocalReq, getLocalI18n, type PayloadRequest } from 'payload'
import { altToCome } from '../../collections/shared/alt-to-come.ts'
import { scheduleJob } from '../jobs/schedule.ts'
import type { Sql } from '../jobs/sql.ts'
import type { StoredRun } from './runs.ts'

/** How long one step of an import works at most, in milliseconds: a job is to be short. */
export const stepTime = 4_000

/** Schedules a step of an import or export; each has a name of its own, so that it is no other's place. */
export async function scheduleStep(sql: Sql, kind: string, run: string, step: number): Promise<void> {
  await scheduleJob(sql, { kind, key: `${run}:${step}`, runAt: new Date(), data: { run, step } })
}

/** A request of the system whose words are in the language of who asked. */
export async function requestFor(
  payload: BasePayload,
  { language, form }: Pick<StoredRun, 'language' | 'form'>,
): Promise<PayloadRequest> {
  const known = language === 'fr' || language === 'es' ? language : 'en'
  const i18n = await getLocalI18n({ config: payload.config, language: known })
  return createLocalReq(
    {
      req: { i18n } as Partial<PayloadRequest>,
      context: { isUnrecorded: true, ...(form === 'wordpress' && { [altToCome]: true }) },
    },
    payload,
  )
}
