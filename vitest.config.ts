import { defineConfig } from 'vitest/config'
import { isMongoRun } from './tests/helpers/engine.ts'

const base = {
  environment: 'node',
  // A file that boots Payload holds its configuration and its database in module state.
  isolate: true,
  pool: 'forks',
} as const

export default defineConfig({
  test: {
    // The suite shares two cores with whatever else the machine does.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { ...base, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          ...base,
          name: 'int',
          include: ['tests/int/**/*.test.{ts,tsx}'],
          // These are about SQLite itself, or bring a small newsroom of their own on it.
          exclude: isMongoRun ? ['tests/int/database/**', 'tests/int/server/**'] : [],
          globalSetup: ['tests/helpers/mongoServer.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...base,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
