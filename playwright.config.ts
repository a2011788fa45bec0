import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROMIUM_PATH']
const isRoot = process.getuid?.() === 0

/** What keeps Chromium from talking to anybody but the program under test. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['BROWSER_REPORT'] ?? 'test-results/report.json' }]],
  use: {
    // `npm test` starts a server of its own; by hand the tests run against one that is already running.
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
})
