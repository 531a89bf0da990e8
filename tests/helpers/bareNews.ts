import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type CollectionConfig, type Config, type Payload } from 'payload'
import { relatedNews, type RelatedNewsOptions } from '../../plugins/related-news/index.ts'
import { createVisibilityRule } from '../../plugins/kit/visibility.ts'
import { createSqliteAdapter } from '../../src/database/sqliteAdapter.ts'

/**
 * A Payload project that is not this one: other slugs, other fields, no drafts, plain text, sections
 * that are words.
 */
export const bareCollections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [] },
  {
    slug: 'stories',
    access: { read: () => true },
    fields: [
      { name: 'name', type: 'text' },
      { name: 'intro', type: 'textarea' },
      { name: 'html', type: 'textarea' },
      { name: 'desk', type: 'text' },
      { name: 'outAt', type: 'date', index: true },
      { name: 'source', type: 'text' },
      { name: 'links', type: 'relationship', relationTo: 'stories' as never, hasMany: true },
    ],
  },
]

export const bareOptions: RelatedNewsOptions = {
  collections: {
    stories: {
      title: 'name',
      lead: 'intro',
      body: 'html',
      date: 'outAt',
      section: 'desk',
      picks: ['links'],
      addressFields: [],
      addressOf: ({ id }) => `/doc/${String(id)}`,
    },
  },
  visibility: createVisibilityRule({
    status: null,
    publishedAt: 'outAt',
    embargoUntil: null,
    expiresAt: null,
  }),
}

/** The config of that project, with the plugin as it is given. */
const bareConfig = (options: RelatedNewsOptions = bareOptions): Omit<Config, 'db'> => ({
  secret: 'for-tests-and-measuring',
  telemetry: false,
  typescript: { autoGenerate: false },
  logger: { options: { level: 'error' } },
  collections: bareCollections,
  plugins: [relatedNews(options)],
})

/** The project on an empty database. */
export async function openBareNews(
  databaseUrl: string,
  options: RelatedNewsOptions = bareOptions,
): Promise<Payload> {
  return openBare(databaseUrl, bareConfig(options))
}

/** Any project on an empty database. */
export async function openBare(databaseUrl: string, config: Omit<Config, 'db'>): Promise<Payload> {
  const db = databaseUrl.startsWith('file:')
    ? createSqliteAdapter({ databaseUrl, migrations: [createTables] })
    : mongooseAdapter({ url: databaseUrl, ensureIndexes: true, transactionOptions: false })
  return getPayload({ config: buildConfig({ ...config, db }), key: databaseUrl })
}

const createTables = {
  name: '00_tables',
  up: async ({ db, payload }: { db: SQLiteAdapter['drizzle']; payload: Payload }) => {
    const adapter = payload.db as unknown as SQLiteAdapter
    const kit = adapter.requireDrizzleKit()
    const before: unknown = await kit.generateDrizzleJson({})
    const after: unknown = await kit.generateDrizzleJson(adapter.schema)
    for (const statement of await kit.generateMigration(before, after)) {
      await db.run(sql.raw(statement))
    }
  },
  down: () => Promise.resolve(),
}
