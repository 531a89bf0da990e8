import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`photo_uses\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`owner\` text NOT NULL,
  	\`photo_id\` integer NOT NULL,
  	\`intervals\` text NOT NULL,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_uses_owner_idx\` ON \`photo_uses\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`photo_uses_photo_idx\` ON \`photo_uses\` (\`photo_id\`);`)
  await db.run(sql`DROP INDEX \`media_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_gaps\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` text;`)
  await db.run(sql`CREATE INDEX \`media_has_gaps_idx\` ON \`media\` (\`has_gaps\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`photo_uses\`;`)
  await db.run(sql`DROP INDEX \`media_has_gaps_idx\`;`)
  await db.run(sql`CREATE INDEX \`media_released_at_idx\` ON \`media\` (\`released_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`has_gaps\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown\`;`)
}
