import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { brusselsClock } from '../../src/lib/brussels-time.ts'
import { percentile } from '../bench/figures.ts'
import { inParallel } from '../bench/http.ts'
import { atLeast, type Drill, type Fault, none, statusOf, told } from './drill.ts'

const count = 200
/** They fall due one after the other within this time, in milliseconds. */
const within = 60_000
/** The time in which a publication was promised to be seen, in milliseconds. */
const promised = 2_000
/** How long the answer of `/readyz` stands, and how often it is asked, in milliseconds. */
const alarmStands = 1_500
/** How long the last of them is waited for, in milliseconds. */
const patience = 120_000

interface Plan {
  id: string
  path: string
  /** When it falls due, and when a reader first saw it, in milliseconds since 1970. */
  due: number
  seen: number
}

/** Makes drafts and plans them by the CMS's own endpoint, for a time that is far away. */
async function makePlans({ installation, editor }: Drill): Promise<Plan[]> {
  const [site] = await installation.query<{ id: string }>(`SELECT id FROM sites WHERE key = 'icmc-europe'`)
  const name = `planned${randomBytes(4).toString('hex')}`
  const at = brusselsClock(new Date(Date.now() + 86_400_000))
  const plans: Plan[] = []
  await inParallel(
    Array.from({ length: count }, (_, index) => `${name}-${index}`),
    2,
    async (slug) => {
      const id = await editor.create('news', {
        title: slug,
        slug,
        kind: 'news',
        site: site?.id,
        _status: 'draft',
      })
      await editor.plan('news', id, at)
      plans.push({ id, path: `/icmc-europe/en/news/${slug}`, due: 0, seen: Number.POSITIVE_INFINITY })
    },
  )
  return plans
}

/** Clocks are set by minutes; so many moments within one are set past the CMS. */
async function bringForward({ installation }: Drill, plans: readonly Plan[]): Promise<number> {
  const begin = Date.now() + 5_000
  for (const [index, plan] of plans.entries()) plan.due = begin + Math.round((index * within) / count)
  await installation.query(
    `WITH moved AS (
       UPDATE schedules s SET run_at = to_timestamp(d.due / 1000.0)
       FROM unnest($1::uuid[], $2::float8[]) AS d (item, due) WHERE s.item = d.item RETURNING s.id, s.run_at)
     UPDATE jobs j SET run_at = moved.run_at FROM moved WHERE j.key = moved.id::text`,
    [plans.map(({ id }) => id), plans.map(({ due }) => due)],
  )
  return begin
}

/** Asks for a page until it is there. */
async function watch(url: string, plan: Plan, until: number): Promise<void> {
  for (; Date.now() < until; await pause(50)) {
    if ((await statusOf(url + plan.path)) !== 200) continue
    plan.seen = Date.now()
    return
  }
}

/**
 * Watches all until they are seen. A page is asked for only once the database has it as public: readers who ask for
 * hundreds of missing pages without an end would be another fault.
 */
async function watchAll({ installation }: Drill, url: string, plans: readonly Plan[], until: number) {
  const waiting = new Map(plans.map((plan) => [plan.id, plan]))
  const watched: Promise<void>[] = []
  for (; waiting.size > 0 && Date.now() < until; await pause(100)) {
    const done = await installation.query<{ item: string }>(
      `SELECT item FROM schedules WHERE state = 'done' AND item = ANY($1::uuid[])`,
      [[...waiting.keys()]],
    )
    for (const { item } of done) {
      const plan = waiting.get(item)
      waiting.delete(item)
      if (plan) watched.push(watch(url, plan, until))
    }
  }
  await Promise.all(watched)
}

interface Answer {
  warnings?: Record<string, string>
}

/** Notes the moments at which `/readyz` tells of late work. */
async function noteAlarms(url: string, isOver: () => boolean): Promise<number[]> {
  const alarms: number[] = []
  for (; !isOver(); await pause(250)) {
    const answer = await fetch(`${url}/readyz`).then(
      (response) => response.json() as Promise<Answer>,
      (): Answer => ({}),
    )
    if (answer.warnings?.['jobs']) alarms.push(Date.now())
  }
  return alarms
}

/** How often each was published, as the history has it, and whether its plan is done. */
async function outcomes(
  { installation }: Drill,
  plans: readonly Plan[],
): Promise<{ times: number; state: string }[]> {
  return installation.query<{ times: number; state: string }>(
    `SELECT s.state, (SELECT count(*)::int FROM audit_entries a
       WHERE a.item_id = s.item::text AND a.action = 'publish') AS times
     FROM schedules s WHERE s.item = ANY($1::uuid[])`,
    [plans.map(({ id }) => id)],
  )
}

/** Publications fall due in two processes, of which one is killed. */
export const schedules: Fault = {
  title: `kill -9 of a process while ${count} planned publications fall due within a minute`,
  async run(drill) {
    const { installation, servers } = drill
    const [{ url }] = servers
    const victim = await installation.addServer()
    const plans = await makePlans(drill)
    // The pages are known as missing, which each publication has to end.
    let early = 0
    await inParallel(plans, 4, async ({ path }) => {
      if ((await statusOf(url + path)) !== 404) early += 1
    })
    const begin = await bringForward(drill, plans)
    let isOver = false
    const alarmed = noteAlarms(url, () => isOver)
    const killed = pause(begin + within / 3 - Date.now()).then(() => victim.kill('SIGKILL'))
    await Promise.all([killed, watchAll(drill, url, plans, begin + within + patience)])
    isOver = true
    const alarms = await alarmed
    const found = await outcomes(drill, plans)
    const delays = plans.map(({ due, seen }) => seen - due)
    const silent = plans.filter(({ due, seen }) => {
      const isLate = seen - due > promised + alarmStands
      return isLate && !alarms.some((moment) => moment >= due && moment <= seen + alarmStands)
    })
    return [
      atLeast(
        'published once',
        found.filter(({ times, state }) => times === 1 && state === 'done').length,
        count,
      ),
      none('published several times', found.filter(({ times }) => times > 1).length),
      none('never seen', plans.filter(({ seen }) => !Number.isFinite(seen)).length),
      none('public before their moment', early),
      told('seen after, median', percentile(delays, 0.5), 'ms'),
      told('seen after, p95', percentile(delays, 0.95), 'ms'),
      told('seen after, at most', Math.max(...delays), 'ms'),
      told('seen later than 2 s', delays.filter((delay) => delay > promised).length),
      none('seen later than 2 s without an alarm', silent.length),
    ]
  },
}
