import { buildConfig, getPayload, type CollectionSlug, type Config, type Payload } from 'payload'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createDatabaseAdapter } from '../../../src/database/adapter.ts'
import type { SqliteMigration } from '../../../src/database/sqliteAdapter.ts'

/** The generated types know the product's collections only. */
export const notes = 'notes' as string as CollectionSlug

/** The whole schema as one migration, made as `payload migrate:create` makes it. */
const createTables: SqliteMigration = {
  name: '00_tables',
  up: async ({ db, payload }) => {
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

/**
 * A Payload with one collection on the product's SQLite adapter; not the product's content. `more`
 * are migrations after the one that makes its tables.
 */
export async function openSmallNewsroom(
  databaseUrl: string,
  key = databaseUrl,
  {
    more = [],
    logger = { options: { level: 'silent' } },
  }: {
    readonly more?: readonly SqliteMigration[]
    readonly logger?: Config['logger']
  } = {},
): Promise<Payload> {
  const config = buildConfig({
    secret: 'for-tests',
    db: createDatabaseAdapter({ databaseUrl, migrations: [createTables, ...more] }),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger,
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'notes',
        fields: [
          { name: 'title', type: 'text', unique: true, required: true },
          { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
        ],
        hooks: {
          afterChange: [
            async ({ doc, req }) => {
              const { title } = doc as { title: string }
              // Sees the row that the same transaction has just written.
              await req.payload.findByID({
                collection: notes,
                id: (doc as { id: number }).id,
                req,
              })
              if (title.startsWith('hỏng')) throw new Error('refused after writing')
            },
          ],
        },
      },
    ],
  })
  return getPayload({ config, key })
}
