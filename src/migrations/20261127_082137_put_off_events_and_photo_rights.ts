import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`previous_starts_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_previous_starts_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`taken_on\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`previous_starts_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_previous_starts_at\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`taken_on\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights\`;`)
}
