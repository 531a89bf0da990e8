import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`product_spotlights_points_of_sale\` ADD \`coordinates\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v_version_points_of_sale\` ADD \`coordinates\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`calendar_sequence\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_calendar_sequence\`;`)
  await db.run(sql`ALTER TABLE \`product_spotlights_points_of_sale\` DROP COLUMN \`coordinates\`;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v_version_points_of_sale\` DROP COLUMN \`coordinates\`;`)
}
