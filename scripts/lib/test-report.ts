import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** How many checks or tests went which way. */
export interface Outcome {
  passed: number
  failed: number
  /** What failed, each with its reason, to be said again at the end: the log of all tests is long. */
  failures: string[]
  /** What passed at its second try only, said at the end as well: a browser on a busy machine, or a race of ours. */
  unsteady?: string[]
}

/** Lines of a reason that are repeated. */
const linesShown = 12

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      projectName: z.string(),
      results: z.array(
        z.object({ errors: z.array(z.object({ message: z.string().default('') })).default([]) }),
      ),
    }),
  ),
})

interface PlaywrightSuite {
  specs?: z.infer<typeof playwrightSpec>[] | undefined
  suites?: PlaywrightSuite[] | undefined
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(playwrightSpec).optional(),
  suites: z.lazy(() => z.array(playwrightSuite)).optional(),
})

const playwrightReport = playwrightSuite.and(
  z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) }),
)

/** One failure as it is said at the end. */
export function failure(name: string, reason: string): string {
  const lines = stripVTControlCharacters(reason).trim().split('\n').slice(0, linesShown)
  return [name, ...lines.map((line) => `    ${line}`)].join('\n')
}

/**
 * Counts what a test runner has reported. A runner that failed without a failed test, or that ran none, counts
 * as one failure, so that a suite that could not even be loaded never passes for a good one.
 *
 * @param report - the file that vitest or Playwright wrote, as JSON
 */
export function countTests(report: string, exitCode: number): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: ['The tests wrote no report.'] }
  const data: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const browser = playwrightReport.safeParse(data)
  const counted = browser.success ? countBrowserTests(browser.data) : countVitest(vitestReport.parse(data))
  if (counted.failed > 0 || (exitCode === 0 && counted.passed > 0)) return counted
  const failures = [
    ...counted.failures,
    counted.passed === 0 ? 'No test was run.' : 'The test runner failed.',
  ]
  return { ...counted, failed: 1, failures }
}

function countVitest(report: z.infer<typeof vitestReport>): Outcome {
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [failure(name, message)] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => failure(`${name}: ${test.fullName}`, test.failureMessages?.[0] ?? '')),
  ])
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures }
}

function countBrowserTests(report: z.infer<typeof playwrightReport>): Outcome {
  const { expected, unexpected, flaky } = report.stats
  const named = (wanted: string) =>
    specsOf(report).flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === wanted)
        .map(({ projectName, results }) => {
          const reason = results.flatMap(({ errors }) => errors)[0]?.message ?? ''
          return failure(`${file} [${projectName}]: ${title}`, reason)
        }),
    )
  return {
    passed: expected + flaky,
    failed: unexpected,
    failures: named('unexpected'),
    unsteady: named('flaky'),
  }
}

function specsOf({ specs = [], suites = [] }: PlaywrightSuite): z.infer<typeof playwrightSpec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}
