import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // By hand: the copies below name these columns, which Payload's generator forgets to add first, and
  // who raised an emergency becomes a list.
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`targeting_chosen\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_targeting_chosen\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns_rels\` ADD \`users_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_rels\` ADD \`users_id\` integer REFERENCES users(id);`)
  await db.run(sql`INSERT INTO \`campaigns_rels\`("order", "parent_id", "path", "users_id") SELECT 1, "id", 'raisedBy', "raised_by_id" FROM \`campaigns\` WHERE "raised_by_id" IS NOT NULL;`)
  await db.run(sql`INSERT INTO \`_campaigns_v_rels\`("order", "parent_id", "path", "users_id") SELECT 1, "id", 'version.raisedBy', "version_raised_by_id" FROM \`_campaigns_v\` WHERE "version_raised_by_id" IS NOT NULL;`)
  await db.run(sql`CREATE TABLE \`photo_uses\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`owner\` text NOT NULL,
  	\`photo_id\` integer NOT NULL,
  	\`intervals\` text NOT NULL,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_uses_owner_idx\` ON \`photo_uses\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`photo_uses_photo_idx\` ON \`photo_uses\` (\`photo_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_campaigns\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'public-health',
  	\`priority\` text DEFAULT '3',
  	\`weight\` numeric DEFAULT 10,
  	\`objective\` text,
  	\`targeting_reach\` text DEFAULT 'every-page',
  	\`targeting_chosen\` text,
  	\`targeting_width\` text DEFAULT 'any',
  	\`cap_per_day\` numeric,
  	\`goal\` numeric,
  	\`is_dismissible\` integer DEFAULT true,
  	\`reset_dismissals\` integer DEFAULT false,
  	\`review_state\` text DEFAULT 'drafting',
  	\`owner_id\` integer,
  	\`revision\` numeric DEFAULT 1,
  	\`last_ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns\`("id", "name", "kind", "priority", "weight", "objective", "targeting_reach", "targeting_chosen", "targeting_width", "cap_per_day", "goal", "is_dismissible", "reset_dismissals", "review_state", "owner_id", "revision", "last_ends_at", "updated_at", "created_at", "_status") SELECT "id", "name", "kind", "priority", "weight", "objective", "targeting_reach", "targeting_chosen", "targeting_width", "cap_per_day", "goal", "is_dismissible", "reset_dismissals", "review_state", "owner_id", "revision", "last_ends_at", "updated_at", "created_at", "_status" FROM \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns\` RENAME TO \`campaigns\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`campaigns_review_state_idx\` ON \`campaigns\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_owner_idx\` ON \`campaigns\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_last_ends_at_idx\` ON \`campaigns\` (\`last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_lastEndsAt_idx\` ON \`campaigns\` (\`_status\`,\`last_ends_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_kind\` text DEFAULT 'public-health',
  	\`version_priority\` text DEFAULT '3',
  	\`version_weight\` numeric DEFAULT 10,
  	\`version_objective\` text,
  	\`version_targeting_reach\` text DEFAULT 'every-page',
  	\`version_targeting_chosen\` text,
  	\`version_targeting_width\` text DEFAULT 'any',
  	\`version_cap_per_day\` numeric,
  	\`version_goal\` numeric,
  	\`version_is_dismissible\` integer DEFAULT true,
  	\`version_reset_dismissals\` integer DEFAULT false,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_owner_id\` integer,
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_last_ends_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v\`("id", "parent_id", "version_name", "version_kind", "version_priority", "version_weight", "version_objective", "version_targeting_reach", "version_targeting_chosen", "version_targeting_width", "version_cap_per_day", "version_goal", "version_is_dismissible", "version_reset_dismissals", "version_review_state", "version_owner_id", "version_revision", "version_last_ends_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_name", "version_kind", "version_priority", "version_weight", "version_objective", "version_targeting_reach", "version_targeting_chosen", "version_targeting_width", "version_cap_per_day", "version_goal", "version_is_dismissible", "version_reset_dismissals", "version_review_state", "version_owner_id", "version_revision", "version_last_ends_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v\` RENAME TO \`_campaigns_v\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_review_state_idx\` ON \`_campaigns_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_owner_idx\` ON \`_campaigns_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_last_ends_at_idx\` ON \`_campaigns_v\` (\`version_last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_lastEndsAt_idx\` ON \`_campaigns_v\` (\`version__status\`,\`version_last_ends_at\`);`)
  await db.run(sql`DROP INDEX \`media_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_gaps\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` text;`)
  await db.run(sql`CREATE INDEX \`media_has_gaps_idx\` ON \`media\` (\`has_gaps\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`sign_in_memory\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`chosen\` text;`)
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`previous_key\` text;`)
  await db.run(sql`ALTER TABLE \`feeds\` ADD \`previous_key_until\` text;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_users_id_idx\` ON \`campaigns_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_users_id_idx\` ON \`_campaigns_v_rels\` (\`users_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`photo_uses\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns_rels\`("id", "order", "parent_id", "path", "categories_id", "tags_id") SELECT "id", "order", "parent_id", "path", "categories_id", "tags_id" FROM \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns_rels\` RENAME TO \`campaigns_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_categories_id_idx\` ON \`campaigns_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_tags_id_idx\` ON \`campaigns_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v_rels\`("id", "order", "parent_id", "path", "categories_id", "tags_id") SELECT "id", "order", "parent_id", "path", "categories_id", "tags_id" FROM \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v_rels\` RENAME TO \`_campaigns_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_categories_id_idx\` ON \`_campaigns_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_tags_id_idx\` ON \`_campaigns_v_rels\` (\`tags_id\`);`)
  await db.run(sql`DROP INDEX \`media_has_gaps_idx\`;`)
  await db.run(sql`CREATE INDEX \`media_released_at_idx\` ON \`media\` (\`released_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`has_gaps\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`sign_in_memory\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`raised_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`campaigns_raised_by_idx\` ON \`campaigns\` (\`raised_by_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`targeting_chosen\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_raised_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_raised_by_idx\` ON \`_campaigns_v\` (\`version_raised_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_targeting_chosen\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`chosen\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`previous_key\`;`)
  await db.run(sql`ALTER TABLE \`feeds\` DROP COLUMN \`previous_key_until\`;`)
}
