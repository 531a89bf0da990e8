import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`chosen\` text;`)
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`previous_key\` text;`)
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`previous_key_until\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`targeting_chosen\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_targeting_chosen\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`chosen\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`previous_key\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`previous_key_until\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`targeting_chosen\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_targeting_chosen\`;`)
}
