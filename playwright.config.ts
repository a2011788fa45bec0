import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './tests/support/chromium.ts'

const executablePath = process.env['CHROMIUM_PATH']

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  workers: 2,
  // Those that walk every address must not meet what an editor publishes and takes away meanwhile.
  projects: [
    { name: 'readers', testIgnore: '**/*.editor.test.ts' },
    // Those of one file one after the other: they are one person.
    {
      name: 'editors',
      testMatch: '**/*.editor.test.ts',
      dependencies: ['readers'],
      fullyParallel: false,
      // Two panels, their previews and the server share what processors there are. What fails once and passes then
      // is said at the end; what fails twice fails.
      retries: 1,
      timeout: 120_000,
      expect: { timeout: 20_000 },
    },
  ],
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
      args: chromiumFlags,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
})
