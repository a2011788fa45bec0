/**
 * All checks and tests, in the order in which a mistake shows soonest.
 *
 *   npm test                       everything
 *   npm run check                  the fast part: no build, no browser
 *   npm test -- --only unit        one step or several (names below, separated by commas)
 *   npm test -- --only browser tests/e2e/news.test.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserTestServer, startBrowserTestServer } from '../tests/support/browser-test-server.ts'
import { provideChromium } from '../tests/support/chromium.ts'
import { startThrowawayServer, type ThrowawayServer } from '../tests/support/throwaway-server.ts'
import { build, isBuilt } from './lib/build.mjs'
import { countTests, type Outcome } from './lib/test-report.ts'
import { check, runScript, runSteps, type Step } from './lib/test-steps.ts'

const args = process.argv.slice(2)
const onlyAt = args.indexOf('--only')
const only = onlyAt < 0 ? undefined : args[onlyAt + 1]?.split(',')
const filters = onlyAt < 0 ? [] : args.slice(onlyAt + 2)
const reports = mkdtempSync(path.join(os.tmpdir(), 'common-home-reports-'))

let database: ThrowawayServer | undefined
let website: BrowserTestServer | undefined

async function databaseServer(): Promise<ThrowawayServer> {
  database ??= await startThrowawayServer()
  return database
}

async function vitest(project: string, env: Record<string, string> = {}): Promise<Outcome> {
  const report = path.join(reports, `${project}.json`)
  const options = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--silent=passed-only',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code } = await runScript('node_modules/vitest/vitest.mjs', [...options, ...filters], {
    env: { ...process.env, ...env },
    isShown: true,
  })
  return countTests(report, code)
}

async function browserTests(): Promise<Outcome> {
  const chromium = provideChromium()
  const { url } = await databaseServer()
  website ??= await startBrowserTestServer(url)
  const report = path.join(reports, 'browser.json')
  const env = { ...process.env, ...website.env, CHROMIUM_PATH: chromium, BROWSER_REPORT: report }
  const { code } = await runScript('node_modules/@playwright/test/cli.js', ['test', ...filters], {
    env,
    isShown: true,
  })
  return countTests(report, code)
}

const fastSteps: Record<string, Step> = {
  lint: check('Lint and format', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
  routes: check('Types of the routes', 'node_modules/next/dist/bin/next', ['typegen']),
  types: { ...check('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']), isBeside: true },
  imports: check('Who may import whom', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'src',
    'collections',
    'payload.config.ts',
  ]),
  unused: check('Unused code and dependencies', 'node_modules/knip/bin/knip.js', ['--no-progress']),
  generated: check('Generated files are current', 'scripts/generated.ts', ['check']),
  unit: { name: 'Unit tests', run: () => vitest('unit') },
  integration: {
    name: 'Integration tests',
    isAlone: true,
    run: async () => vitest('integration', { TEST_DATABASE_SERVER: (await databaseServer()).url }),
  },
}

const slowSteps: Record<string, Step> = {
  build: {
    name: 'Production build',
    isAlone: true,
    async run() {
      if (!isBuilt()) await build('  building the pages (a minute or two)')
      return { passed: 1, failed: 0, failures: [] }
    },
  },
  browser: { name: 'Browser tests', run: browserTests },
}

function chosenSteps(): Step[] {
  if (args.includes('--fast')) return Object.values(fastSteps)
  const all = { ...fastSteps, ...slowSteps }
  if (!only) return Object.values(all)
  const unknown = only.filter((name) => !(name in all))
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}.`)
    process.exit(2)
  }
  return Object.entries(all).flatMap(([name, step]) => (only.includes(name) ? [step] : []))
}

async function cleanUp(): Promise<void> {
  await website?.stop()
  await database?.stop()
  rmSync(reports, { recursive: true, force: true })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void cleanUp().then(() => process.exit(130)))
}
process.env['NEXT_TELEMETRY_DISABLED'] = '1'
const { passed, failed, failures, unsteady = [] } = await runSteps(chosenSteps())
await cleanUp()
if (unsteady.length > 0) console.log(`\nWhat passed at its second try only:\n\n${unsteady.join('\n\n')}`)
if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
