import { MigrateUpArgs, MigrateDownArgs, SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { mendTexts } from '../database/mendTexts.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tags\` ADD \`identity\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tags_identity_idx\` ON \`tags\` (\`identity\`);`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`identity\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_identity_idx\` ON \`authors\` (\`identity\`);`)
  const { rawTables } = payload.db as unknown as SQLiteAdapter
  for (const line of await mendTexts(db, rawTables)) payload.logger.info(line)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tags_identity_idx\`;`)
  await db.run(sql`ALTER TABLE \`tags\` DROP COLUMN \`identity\`;`)
  await db.run(sql`DROP INDEX \`authors_identity_idx\`;`)
  await db.run(sql`ALTER TABLE \`authors\` DROP COLUMN \`identity\`;`)
}
