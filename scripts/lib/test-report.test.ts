import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countTests } from './test-report.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'common-home-report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function reported(report: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const suite = (assertionResults: unknown[], message = '') => ({
  name: 'a.test.ts',
  message,
  assertionResults,
})
const passing = { status: 'passed', fullName: 'works', failureMessages: [] }
const failing = {
  status: 'failed',
  fullName: 'adds up',
  failureMessages: ['expected \u001b[31m1\u001b[39m to be 2'],
}

test('what failed is named with its reason, without colours', () => {
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [suite([passing, failing])] }
  expect(countTests(reported(report), 1)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['a.test.ts: adds up\n    expected 1 to be 2'],
  })
})

test('a file that could not be loaded is a failure with its reason', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, testResults: [suite([], 'Cannot find module')] }
  expect(countTests(reported(report), 1)).toEqual({
    passed: 3,
    failed: 1,
    failures: ['a.test.ts\n    Cannot find module', 'The test runner failed.'],
  })
})

test('no report and no tests are failures', () => {
  expect(countTests(path.join(folder, 'absent.json'), 0).failed).toBe(1)
  expect(countTests(reported({ numPassedTests: 0, numFailedTests: 0, testResults: [] }), 0).failed).toBe(1)
})

test('a browser test is named with its file and project; one that passed at its second try is said', () => {
  const spec = (title: string, status: string, message: string) => ({
    title,
    file: 'e2e/a.test.ts',
    tests: [{ status, projectName: 'editors', results: [{ errors: message ? [{ message }] : [] }] }],
  })
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [spec('opens', 'expected', ''), spec('breaks', 'unexpected', 'gone')],
        suites: [{ specs: [spec('shuts', 'flaky', 'late')] }],
      },
    ],
  }
  expect(countTests(reported(report), 1)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['e2e/a.test.ts [editors]: breaks\n    gone'],
    unsteady: ['e2e/a.test.ts [editors]: shuts\n    late'],
  })
})
