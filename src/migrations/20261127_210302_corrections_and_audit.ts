import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_corrections_order_idx\` ON \`events_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_corrections_parent_id_idx\` ON \`events_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_corrections_signed_by_idx\` ON \`events_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_order_idx\` ON \`_events_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_parent_id_idx\` ON \`_events_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_signed_by_idx\` ON \`_events_v_version_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`product_spotlights_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`product_spotlights_corrections_order_idx\` ON \`product_spotlights_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_corrections_parent_id_idx\` ON \`product_spotlights_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_corrections_signed_by_idx\` ON \`product_spotlights_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_product_spotlights_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_product_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_corrections_order_idx\` ON \`_product_spotlights_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_corrections_parent_id_idx\` ON \`_product_spotlights_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_corrections_signed_by_idx\` ON \`_product_spotlights_v_version_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`public_health_messages_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`public_health_messages_corrections_order_idx\` ON \`public_health_messages_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_corrections_parent_id_idx\` ON \`public_health_messages_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_corrections_signed_by_idx\` ON \`public_health_messages_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_health_messages_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`requested_by\` text,
  	\`is_signed\` integer,
  	\`signed_by_id\` integer,
  	\`signed_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_public_health_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_corrections_order_idx\` ON \`_public_health_messages_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_corrections_parent_id_idx\` ON \`_public_health_messages_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_corrections_signed_by_idx\` ON \`_public_health_messages_v_version_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE TABLE \`original_texts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`words\` text,
  	\`corrections\` text,
  	\`document\` text NOT NULL,
  	\`folded_title\` text,
  	\`folded_words\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`original_texts_folded_form_idx\` ON \`original_texts\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`original_texts_updated_at_idx\` ON \`original_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`original_texts_created_at_idx\` ON \`original_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_createdAt_idx\` ON \`original_texts\` (\`subject\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_audit\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`actor_name\` text,
  	\`action\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`title\` text,
  	\`changed\` text,
  	\`changes\` text,
  	\`omitted\` numeric,
  	\`door\` text NOT NULL,
  	\`job\` text,
  	\`times\` numeric,
  	\`last_at\` text,
  	\`actor\` text,
  	\`subject\` text NOT NULL,
  	\`network\` text,
  	\`folded_title\` text,
  	\`folded_actorname\` text,
  	\`folded_changed\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_audit_folded_form_idx\` ON \`desk_audit\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`desk_audit_updated_at_idx\` ON \`desk_audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_audit_created_at_idx\` ON \`desk_audit\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_createdAt_1_idx\` ON \`desk_audit\` (\`subject\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actor_createdAt_idx\` ON \`desk_audit\` (\`actor\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_createdAt_idx\` ON \`desk_audit\` (\`kind\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`action_createdAt_idx\` ON \`desk_audit\` (\`action\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`door_createdAt_idx\` ON \`desk_audit\` (\`door\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`corrections_page\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`introduction\` text,
  	\`legal_basis\` text,
  	\`in_force_from\` text,
  	\`contact\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`is_signed\` integer;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`signed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`signed_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_corrections_signed_by_idx\` ON \`articles_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_corrected_at_idx\` ON \`articles\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_correctedAt_publicId_idx\` ON \`articles\` (\`_status\`,\`corrected_at\`,\`public_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`is_signed\` integer;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`signed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`signed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_signed_by_idx\` ON \`_articles_v_version_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_corrected_at_idx\` ON \`_articles_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_correctedAt_version_publicId_idx\` ON \`_articles_v\` (\`version__status\`,\`version_corrected_at\`,\`version_public_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`events_corrected_at_idx\` ON \`events\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_corrected_at_idx\` ON \`_events_v\` (\`version_corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`product_spotlights_corrected_at_idx\` ON \`product_spotlights\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_corrected_at_idx\` ON \`_product_spotlights_v\` (\`version_corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`public_health_messages_corrected_at_idx\` ON \`public_health_messages\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_corrected_at_idx\` ON \`_public_health_messages_v\` (\`version_corrected_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_corrections\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights_corrections\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages_corrections\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`original_texts\`;`)
  await db.run(sql`DROP TABLE \`desk_audit\`;`)
  await db.run(sql`DROP TABLE \`corrections_page\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_corrections\`("_order", "_parent_id", "id", "kind", "published_at", "wrong", "right", "note") SELECT "_order", "_parent_id", "id", "kind", "published_at", "wrong", "right", "note" FROM \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_corrections\` RENAME TO \`articles_corrections\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_version_corrections\`("_order", "_parent_id", "id", "kind", "published_at", "wrong", "right", "note", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "published_at", "wrong", "right", "note", "_uuid" FROM \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_version_corrections\` RENAME TO \`_articles_v_version_corrections\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`articles_corrected_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_correctedAt_publicId_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_correctedAt_version_publicId_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`DROP INDEX \`events_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`DROP INDEX \`product_spotlights_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_product_spotlights_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`DROP INDEX \`public_health_messages_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_public_health_messages_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` DROP COLUMN \`version_corrected_at\`;`)
}
