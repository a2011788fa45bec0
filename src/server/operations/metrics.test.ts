import { afterEach, expect, test } from 'vitest'
import { type MetricSources, Metrics } from './metrics.ts'

const opened: Metrics[] = []

function metrics(sources: Partial<MetricSources> = {}): Metrics {
  const made = new Metrics({
    rendersRunning: () => 2,
    rendersWaiting: () => 1,
    evictions: () => 7,
    pageMemory: () => ({ bytes: 1000, entries: 3, bound: 5000 }),
    permissionsRemembered: () => 11,
    pool: () => ({ total: 4, idle: 3, waiting: 0 }),
    isListening: () => true,
    secondsSinceHeartbeat: () => 0.5,
    jobs: async () => ({ waiting: 5, late: 2, failed: 1, oldest: 70 }),
    mail: async () => ({
      waiting: { transactional: 3, bulk: 0, issue: 900 },
      oldest: { transactional: 1.5, bulk: 0, issue: 61 },
      failed: 4,
      doubtful: 2,
    }),
    ...sources,
  })
  opened.push(made)
  return made
}

afterEach(() => {
  for (const each of opened.splice(0)) each.close()
})

async function lines(of: Metrics): Promise<string[]> {
  return (await of.read()).text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

test('says everything that an operator asks', async () => {
  const made = metrics()
  made.request('page', 200)
  made.request('page', 304)
  made.request('page', 200)
  made.request('refused', 429)
  made.page('hit')
  made.page('hit')
  made.page('stale')
  made.render(12)
  expect(await lines(made)).toEqual(
    expect.arrayContaining([
      'common_home_requests_total{class="page",status="2xx"} 2',
      'common_home_requests_total{class="page",status="3xx"} 1',
      'common_home_requests_total{class="refused",status="4xx"} 1',
      'common_home_requests_total{class="api",status="5xx"} 0',
      'common_home_page_answers_total{outcome="hit"} 2',
      'common_home_page_answers_total{outcome="stale"} 1',
      'common_home_page_answers_total{outcome="miss"} 0',
      'common_home_page_evictions_total 7',
      'common_home_renders_running 2',
      'common_home_renders_waiting 1',
      'common_home_render_duration_seconds_bucket{le="0.01"} 0',
      'common_home_render_duration_seconds_bucket{le="0.02"} 1',
      'common_home_render_duration_seconds_count 1',
      'common_home_page_memory_bytes 1000',
      'common_home_page_memory_entries 3',
      'common_home_page_memory_bound_bytes 5000',
      'common_home_permissions_remembered 11',
      'common_home_database_connections{state="total"} 4',
      'common_home_database_connections{state="waiting"} 0',
      'common_home_listening 1',
      'common_home_heartbeat_age_seconds 0.5',
      'common_home_jobs{state="waiting"} 5',
      'common_home_jobs{state="late"} 2',
      'common_home_jobs{state="failed"} 1',
      'common_home_mail_waiting{priority="transactional"} 3',
      'common_home_mail_waiting{priority="bulk"} 0',
      'common_home_mail_waiting{priority="issue"} 900',
      'common_home_mail_oldest_age_seconds{priority="transactional"} 1.5',
      'common_home_mail_oldest_age_seconds{priority="issue"} 61',
      'common_home_mail{state="failed"} 4',
      'common_home_mail{state="doubtful"} 2',
    ]),
  )
})

test('a look asks once how the mail stands, and says nothing of it when nobody knows', async () => {
  let times = 0
  const made = metrics({
    mail: async () => {
      times += 1
      return null
    },
  })
  expect((await lines(made)).filter((line) => line.startsWith('common_home_mail'))).toEqual([])
  expect(times).toBe(1)
})

test('observes the process', async () => {
  const text = (await lines(metrics())).join('\n')
  expect(text).toMatch(/common_home_process_memory_bytes\{kind="rss"\} \d{7,}/)
  expect(text).toMatch(/common_home_event_loop_delay_seconds\{quantile="0.99"\} [\d.e-]+/)
  expect(text).toMatch(/common_home_process_cpu_seconds_total [\d.]+/)
  expect(text).not.toContain('NaN')
})

test('a second look counts nothing twice', async () => {
  const made = metrics()
  made.page('miss')
  await made.read()
  expect(await lines(made)).toContain('common_home_page_answers_total{outcome="miss"} 1')
  expect(await lines(made)).toContain('common_home_page_evictions_total 7')
})

test('two of them stand side by side', async () => {
  const [one, other] = [metrics(), metrics()]
  one.page('hit')
  expect(await lines(other)).toContain('common_home_page_answers_total{outcome="hit"} 0')
})

test('a warm page costs less than a microsecond', () => {
  const made = metrics()
  const count = () => {
    made.request('page', 200)
    made.page('hit')
  }
  for (let warm = 0; warm < 10_000; warm++) count()
  const started = performance.now()
  for (let times = 0; times < 100_000; times++) count()
  expect((performance.now() - started) / 100_000).toBeLessThan(0.001)
})
