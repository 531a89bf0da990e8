import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Everything, as each night; a landing leaves out what the two lists below name. */
const isWhole = process.env['TEST_ALL'] === 'yes'
const isMongo = process.env['TEST_DATABASE'] === 'mongodb'

/**
 * A process that is starved for seconds misses a click, a save or a timer, and one such test would stop
 * a landing; the run names each test that it asked twice. The night asks once.
 */
const secondTries = isWhole ? 0 : 1

/** Matrices of roles, kinds, and doors that are decided above the database: on SQLite they run each time. */
const aboveTheDatabase = [
  'content/seedPage',
  'model/addressFields',
  'model/forgedFields',
  'model/oracles',
  'model/passwords',
  'model/photoDoors',
  'model/queries',
  'model/writers',
  'plugins/campaign-banners/confirming',
  'plugins/campaign-banners/transitions',
  'plugins/editorial-desk/auditMatrix',
  'plugins/editorial-desk/matrix',
  'plugins/editorial-desk/offers',
  'plugins/editorial-desk/restoring',
  'plugins/editorial-desk/trashed',
  'plugins/rss-feeds/clients',
  'plugins/rss-feeds/clientsAfter',
  'plugins/rss-feeds/cost',
].map((file) => known(`tests/int/${file}.test.ts`))

/** What a landing does in a browser, in its few minutes: each role's way, no word lost, the reader's own pages. */
const landingWalks = [
  'banner-widget',
  'campaign-banners',
  'newsroom',
  'ownPages',
  'roles',
  'sockets',
  'words',
].map((file) => known(`tests/e2e/${file}.test.ts`))

/** @throws Error where a file was renamed: it would be left out, or run, and nobody would notice. */
function known(file: string): string {
  if (!existsSync(file)) throw new Error(`vitest.config.ts: there is no ${file}`)
  return file
}

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
    setupFiles: ['tests/helpers/propertySeed.ts'],
    projects: [
      {
        extends: true,
        test: {
          ...base,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Properties run hundreds of cases; a busy machine takes its time over them.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...base,
          name: 'int',
          include: ['tests/int/{model,content,plugins}/**/*.test.ts'],
          exclude: isMongo && !isWhole ? aboveTheDatabase : [],
          // One newsroom for all files of a worker, emptied between them; see tests/helpers/newsroom.ts.
          isolate: false,
          globalSetup: ['tests/helpers/mongoServer.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          retry: secondTries,
        },
      },
      {
        extends: true,
        test: {
          ...base,
          name: 'server',
          // About SQLite itself or the wire, with a newsroom of their own on it.
          globalSetup: ['tests/helpers/mongoServer.ts'],
          include: ['tests/int/{server,database}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          retry: secondTries,
        },
      },
      {
        extends: true,
        test: {
          ...base,
          name: 'e2e',
          globalSetup: ['tests/helpers/mongoServer.ts', 'tests/e2e/demoDatabase.ts'],
          include: isWhole ? ['tests/e2e/**/*.test.ts'] : landingWalks,
          fileParallelism: false,
          retry: secondTries,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
