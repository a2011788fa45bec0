import {
  type ExchangeForm,
  type ExchangeRow,
  type ExchangeRun,
  type RowOutcome,
  uploadPart,
} from '../../lib/exchange.ts'

const api = '/api/exchange'

/** @throws Error with the words of the answer when something is refused */
async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(api + path, { credentials: 'include', cache: 'no-store', ...init })
  const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? String(response.status))
  return answer
}

const post = <Answer>(path: string, data: object, panel: string): Promise<Answer> =>
  ask<Answer>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
    body: JSON.stringify(data),
  })

export const readRuns = async (): Promise<ExchangeRun[]> => (await ask<{ runs: ExchangeRun[] }>('/runs')).runs

export async function readRows(run: string, outcome: RowOutcome | '', after: number): Promise<ExchangeRow[]> {
  const query = new URLSearchParams({ after: String(after), ...(outcome !== '' && { outcome }) })
  return (await ask<{ rows: ExchangeRow[] }>(`/runs/${run}/rows?${query}`)).rows
}

export const beginExport = (
  of: { site: string | null; noun: string | null },
  panel: string,
): Promise<object> => post('/exports', of, panel)

export const takeStep = (run: string, step: 'run' | 'cancel', panel: string): Promise<object> =>
  post(`/runs/${run}/${step}`, {}, panel)

/** Chooses topics for categories and tags of an old website. */
export const chooseTopics = (run: string, topics: object, panel: string): Promise<object> =>
  post(`/runs/${run}/topics`, { topics }, panel)

/** All topics with their names in the language of the panel, or else in English. */
export async function readTopics(panel: string): Promise<{ id: string; name: string }[]> {
  const query = `depth=0&limit=1000&locale=all&draft=true&select[name]=true&select[key]=true`
  const response = await fetch(`/api/topics?${query}`, { credentials: 'include' })
  const { docs } = (await response.json()) as {
    docs: { id: string; key: string; name?: Record<string, string> }[]
  }
  const named = docs.map(({ id, key, name = {} }) => ({ id, name: name[panel] || name['en'] || key }))
  return named.toSorted((one, other) => one.name.localeCompare(other.name, panel))
}

/** Where the file of an export, or the report of an import, is. */
export const fileAddress = (run: string, what: 'file' | 'report'): string => `${api}/runs/${run}/${what}`

/**
 * Sends a file part by part, so that neither side holds all of it, and has it examined.
 *
 * @param onPart - told what share of the file is there, from 0 to 1
 */
export async function sendFile(
  file: File,
  asked: { form: ExchangeForm; options: object },
  panel: string,
  onPart: (share: number) => void,
): Promise<void> {
  const { id } = await post<{ id: string }>(
    '/imports',
    { ...asked, fileName: file.name.slice(0, 200) },
    panel,
  )
  for (let at = 0; at < file.size; ) {
    const body = file.slice(at, at + uploadPart)
    const headers = { 'Content-Type': 'application/octet-stream' }
    const { size } = await ask<{ size: number }>(`/runs/${id}/parts?at=${at}`, {
      method: 'POST',
      headers,
      body,
    })
    at = size
    onPart(at / file.size)
  }
  await post(`/runs/${id}/read`, {}, panel)
}
