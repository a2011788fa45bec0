import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,collections,scripts}/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // Half of the work is PostgreSQL's, and tests wait for each other's processes.
          maxWorkers: 2,
        },
      },
    ],
  },
})
