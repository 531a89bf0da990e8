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
  await db.run(sql`CREATE TABLE \`dossiers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`tag_id\` integer,
  	\`slug\` text,
  	\`seen_words\` text,
  	\`folded_name\` text,
  	\`folded_slug\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tag_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_name_idx\` ON \`dossiers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_tag_idx\` ON \`dossiers\` (\`tag_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossiers_slug_idx\` ON \`dossiers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_folded_form_idx\` ON \`dossiers\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_updated_at_idx\` ON \`dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_created_at_idx\` ON \`dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`seen_words\` text,
  	\`folded_name\` text,
  	\`folded_slug\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_name_idx\` ON \`pages\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_folded_form_idx\` ON \`pages\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`home_page_recommended_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article_id\` integer,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_recommended_windows_order_idx\` ON \`home_page_recommended_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_recommended_windows_parent_id_idx\` ON \`home_page_recommended_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_recommended_windows_article_idx\` ON \`home_page_recommended_windows\` (\`article_id\`);`)
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
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`signed_by_id\` integer REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`articles_corrections\` ADD \`signed_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_corrections_signed_by_idx\` ON \`articles_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_corrected_at_idx\` ON \`articles\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_correctedAt_publicId_idx\` ON \`articles\` (\`_status\`,\`corrected_at\`,\`public_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`dossiers_id\` integer REFERENCES dossiers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`articles_rels_dossiers_id_idx\` ON \`articles_rels\` (\`dossiers_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`requested_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`is_signed\` integer;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`signed_by_id\` integer REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_corrections\` ADD \`signed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_signed_by_idx\` ON \`_articles_v_version_corrections\` (\`signed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_corrected_at_idx\` ON \`_articles_v\` (\`version_corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_correctedAt_version_publicId_idx\` ON \`_articles_v\` (\`version__status\`,\`version_corrected_at\`,\`version_public_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`dossiers_id\` integer REFERENCES dossiers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_dossiers_id_idx\` ON \`_articles_v_rels\` (\`dossiers_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`corrected_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`events_corrected_at_idx\` ON \`events\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_corrected_at_idx\` ON \`_events_v\` (\`version_corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`product_spotlights_points_of_sale\` ADD \`coordinates\` text;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`product_spotlights_corrected_at_idx\` ON \`product_spotlights\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v_version_points_of_sale\` ADD \`coordinates\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_corrected_at_idx\` ON \`_product_spotlights_v\` (\`version_corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`public_health_messages_corrected_at_idx\` ON \`public_health_messages\` (\`corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_corrected_at_idx\` ON \`_public_health_messages_v\` (\`version_corrected_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`dossiers_id\` integer REFERENCES dossiers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`pages_id\` integer REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_dossiers_id_idx\` ON \`redirects_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`dossiers_id\` integer REFERENCES dossiers(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` integer REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dossiers_id_idx\` ON \`payload_locked_documents_rels\` (\`dossiers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_corrections\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights_corrections\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages_corrections\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`dossiers\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`original_texts\`;`)
  await db.run(sql`DROP TABLE \`desk_audit\`;`)
  await db.run(sql`DROP TABLE \`home_page_recommended_windows\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	\`authors_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "tags_id", "authors_id", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id") SELECT "id", "order", "parent_id", "path", "tags_id", "authors_id", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tags_id_idx\` ON \`articles_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_authors_id_idx\` ON \`articles_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_product_spotlights_id_idx\` ON \`articles_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_public_health_messages_id_idx\` ON \`articles_rels\` (\`public_health_messages_id\`);`)
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
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	\`authors_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "tags_id", "authors_id", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id") SELECT "id", "order", "parent_id", "path", "tags_id", "authors_id", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tags_id_idx\` ON \`_articles_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_authors_id_idx\` ON \`_articles_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_product_spotlights_id_idx\` ON \`_articles_v_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_public_health_messages_id_idx\` ON \`_articles_v_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	\`authors_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id", "categories_id", "tags_id", "authors_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id", "categories_id", "tags_id", "authors_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_product_spotlights_id_idx\` ON \`redirects_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_public_health_messages_id_idx\` ON \`redirects_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_categories_id_idx\` ON \`redirects_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_tags_id_idx\` ON \`redirects_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_authors_id_idx\` ON \`redirects_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	\`authors_id\` integer,
  	\`redirects_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`feeds_id\` integer,
  	\`feed_removals_id\` integer,
  	\`feed_former_names_id\` integer,
  	\`feed_builds_id\` integer,
  	\`feed_reader_hours_id\` integer,
  	\`campaigns_id\` integer,
  	\`creatives_id\` integer,
  	\`campaign_counts_id\` integer,
  	\`campaign_audit_id\` integer,
  	\`campaign_locks_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feeds_id\`) REFERENCES \`feeds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_removals_id\`) REFERENCES \`feed_removals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_former_names_id\`) REFERENCES \`feed_former_names\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_builds_id\`) REFERENCES \`feed_builds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_reader_hours_id\`) REFERENCES \`feed_reader_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`creatives_id\`) REFERENCES \`creatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaign_counts_id\`) REFERENCES \`campaign_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaign_audit_id\`) REFERENCES \`campaign_audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaign_locks_id\`) REFERENCES \`campaign_locks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id", "categories_id", "tags_id", "authors_id", "redirects_id", "media_id", "users_id", "feeds_id", "feed_removals_id", "feed_former_names_id", "feed_builds_id", "feed_reader_hours_id", "campaigns_id", "creatives_id", "campaign_counts_id", "campaign_audit_id", "campaign_locks_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "product_spotlights_id", "public_health_messages_id", "categories_id", "tags_id", "authors_id", "redirects_id", "media_id", "users_id", "feeds_id", "feed_removals_id", "feed_former_names_id", "feed_builds_id", "feed_reader_hours_id", "campaigns_id", "creatives_id", "campaign_counts_id", "campaign_audit_id", "campaign_locks_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_product_spotlights_id_idx\` ON \`payload_locked_documents_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_public_health_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feeds_id_idx\` ON \`payload_locked_documents_rels\` (\`feeds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_removals_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_removals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_former_names_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_former_names_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_builds_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_builds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_reader_hours_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_reader_hours_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_creatives_id_idx\` ON \`payload_locked_documents_rels\` (\`creatives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_locks_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_locks_id\`);`)
  await db.run(sql`DROP INDEX \`articles_corrected_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_correctedAt_publicId_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_correctedAt_version_publicId_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`DROP INDEX \`events_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`calendar_sequence\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_calendar_sequence\`;`)
  await db.run(sql`DROP INDEX \`product_spotlights_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_product_spotlights_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`DROP INDEX \`public_health_messages_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` DROP COLUMN \`corrected_at\`;`)
  await db.run(sql`DROP INDEX \`_public_health_messages_v_version_version_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` DROP COLUMN \`version_corrected_at\`;`)
  await db.run(sql`ALTER TABLE \`product_spotlights_points_of_sale\` DROP COLUMN \`coordinates\`;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v_version_points_of_sale\` DROP COLUMN \`coordinates\`;`)
}
