import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
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
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_related_pins_order_idx\` ON \`articles_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_related_pins_parent_id_idx\` ON \`articles_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`dateline\` text DEFAULT '(LĐTĐ)',
  	\`lead_photo_id\` integer,
  	\`body\` text,
  	\`kind\` text DEFAULT 'news',
  	\`section_id\` integer,
  	\`byline_override\` text,
  	\`public_id\` numeric,
  	\`slug\` text,
  	\`published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`review_state\` text DEFAULT 'drafting',
  	\`created_by_id\` integer,
  	\`first_published_at\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_lead_photo_idx\` ON \`articles\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_public_id_idx\` ON \`articles\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_state_idx\` ON \`articles\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_publicId_idx\` ON \`articles\` (\`_status\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`_status_embargoUntil_idx\` ON \`articles\` (\`_status\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_status_expiresAt_idx\` ON \`articles\` (\`_status\`,\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`section_publishedAt_publicId_idx\` ON \`articles\` (\`section_id\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`section_embargoUntil_idx\` ON \`articles\` (\`section_id\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`section_expiresAt_idx\` ON \`articles\` (\`section_id\`,\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
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
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tags_id_idx\` ON \`articles_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_authors_id_idx\` ON \`articles_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_product_spotlights_id_idx\` ON \`articles_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_public_health_messages_id_idx\` ON \`articles_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'correction',
  	\`published_at\` text,
  	\`wrong\` text,
  	\`right\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_related_pins_order_idx\` ON \`_articles_v_version_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_related_pins_parent_id_idx\` ON \`_articles_v_version_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_dateline\` text DEFAULT '(LĐTĐ)',
  	\`version_lead_photo_id\` integer,
  	\`version_body\` text,
  	\`version_kind\` text DEFAULT 'news',
  	\`version_section_id\` integer,
  	\`version_byline_override\` text,
  	\`version_public_id\` numeric,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_created_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_lead_photo_idx\` ON \`_articles_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_public_id_idx\` ON \`_articles_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_review_state_idx\` ON \`_articles_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_version_publicId_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_embargoUntil_idx\` ON \`_articles_v\` (\`version__status\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_expiresAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_publishedAt_version_publicId_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_published_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_embargoUntil_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_expiresAt_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_expires_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tags_id_idx\` ON \`_articles_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_authors_id_idx\` ON \`_articles_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_product_spotlights_id_idx\` ON \`_articles_v_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_public_health_messages_id_idx\` ON \`_articles_v_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`events_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_organisers_order_idx\` ON \`events_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_organisers_parent_id_idx\` ON \`events_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_guests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_guests_order_idx\` ON \`events_guests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_guests_parent_id_idx\` ON \`events_guests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`item\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_programme_order_idx\` ON \`events_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_programme_parent_id_idx\` ON \`events_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_outcomes_order_idx\` ON \`events_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_outcomes_parent_id_idx\` ON \`events_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_related_pins_order_idx\` ON \`events_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_related_pins_parent_id_idx\` ON \`events_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`standfirst\` text,
  	\`lead_photo_id\` integer,
  	\`body\` text,
  	\`event_status\` text DEFAULT 'scheduled',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`venue_name\` text,
  	\`venue_address\` text,
  	\`online_url\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`review_state\` text DEFAULT 'drafting',
  	\`created_by_id\` integer,
  	\`first_published_at\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_lead_photo_idx\` ON \`events\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_review_state_idx\` ON \`events\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`publishedAt_startsAt_idx\` ON \`events\` (\`published_at\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`events_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_articles_id_idx\` ON \`events_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_product_spotlights_id_idx\` ON \`events_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_public_health_messages_id_idx\` ON \`events_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_organisers_order_idx\` ON \`_events_v_version_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_organisers_parent_id_idx\` ON \`_events_v_version_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_guests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_guests_order_idx\` ON \`_events_v_version_guests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_guests_parent_id_idx\` ON \`_events_v_version_guests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`item\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_programme_order_idx\` ON \`_events_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_programme_parent_id_idx\` ON \`_events_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_outcomes_order_idx\` ON \`_events_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_outcomes_parent_id_idx\` ON \`_events_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_related_pins_order_idx\` ON \`_events_v_version_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_related_pins_parent_id_idx\` ON \`_events_v_version_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_lead_photo_id\` integer,
  	\`version_body\` text,
  	\`version_event_status\` text DEFAULT 'scheduled',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_venue_name\` text,
  	\`version_venue_address\` text,
  	\`version_online_url\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_created_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_lead_photo_idx\` ON \`_events_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_state_idx\` ON \`_events_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_publishedAt_version_startsAt_idx\` ON \`_events_v\` (\`version_published_at\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`events_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_articles_id_idx\` ON \`_events_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_product_spotlights_id_idx\` ON \`_events_v_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_public_health_messages_id_idx\` ON \`_events_v_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`product_spotlights_points_of_sale\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`product_spotlights_points_of_sale_order_idx\` ON \`product_spotlights_points_of_sale\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_points_of_sale_parent_id_idx\` ON \`product_spotlights_points_of_sale\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`product_spotlights_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`product_spotlights_related_pins_order_idx\` ON \`product_spotlights_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_related_pins_parent_id_idx\` ON \`product_spotlights_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`product_spotlights\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`standfirst\` text,
  	\`lead_photo_id\` integer,
  	\`body\` text,
  	\`stars\` text,
  	\`points\` numeric,
  	\`decision_number\` text,
  	\`decision_authority\` text,
  	\`decided_on\` text,
  	\`valid_until\` text,
  	\`product_group\` text,
  	\`producer_name\` text,
  	\`producer_kind\` text,
  	\`commune\` text,
  	\`district\` text,
  	\`province\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`review_state\` text DEFAULT 'drafting',
  	\`created_by_id\` integer,
  	\`first_published_at\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`product_spotlights_lead_photo_idx\` ON \`product_spotlights\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_stars_idx\` ON \`product_spotlights\` (\`stars\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_valid_until_idx\` ON \`product_spotlights\` (\`valid_until\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_product_group_idx\` ON \`product_spotlights\` (\`product_group\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_province_idx\` ON \`product_spotlights\` (\`province\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`product_spotlights_slug_idx\` ON \`product_spotlights\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_published_at_idx\` ON \`product_spotlights\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_review_state_idx\` ON \`product_spotlights\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_created_by_idx\` ON \`product_spotlights\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_updated_at_idx\` ON \`product_spotlights\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_created_at_idx\` ON \`product_spotlights\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights__status_idx\` ON \`product_spotlights\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`product_spotlights_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_order_idx\` ON \`product_spotlights_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_parent_idx\` ON \`product_spotlights_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_path_idx\` ON \`product_spotlights_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_media_id_idx\` ON \`product_spotlights_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_articles_id_idx\` ON \`product_spotlights_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_events_id_idx\` ON \`product_spotlights_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_product_spotlights_id_idx\` ON \`product_spotlights_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_rels_public_health_messages_id_idx\` ON \`product_spotlights_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`_product_spotlights_v_version_points_of_sale\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_product_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_points_of_sale_order_idx\` ON \`_product_spotlights_v_version_points_of_sale\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_points_of_sale_parent_id_idx\` ON \`_product_spotlights_v_version_points_of_sale\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_product_spotlights_v_version_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_product_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_related_pins_order_idx\` ON \`_product_spotlights_v_version_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_related_pins_parent_id_idx\` ON \`_product_spotlights_v_version_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_product_spotlights_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_standfirst\` text,
  	\`version_lead_photo_id\` integer,
  	\`version_body\` text,
  	\`version_stars\` text,
  	\`version_points\` numeric,
  	\`version_decision_number\` text,
  	\`version_decision_authority\` text,
  	\`version_decided_on\` text,
  	\`version_valid_until\` text,
  	\`version_product_group\` text,
  	\`version_producer_name\` text,
  	\`version_producer_kind\` text,
  	\`version_commune\` text,
  	\`version_district\` text,
  	\`version_province\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_created_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_parent_idx\` ON \`_product_spotlights_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_lead_photo_idx\` ON \`_product_spotlights_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_stars_idx\` ON \`_product_spotlights_v\` (\`version_stars\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_valid_until_idx\` ON \`_product_spotlights_v\` (\`version_valid_until\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_product_group_idx\` ON \`_product_spotlights_v\` (\`version_product_group\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_province_idx\` ON \`_product_spotlights_v\` (\`version_province\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_slug_idx\` ON \`_product_spotlights_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_published_at_idx\` ON \`_product_spotlights_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_review_state_idx\` ON \`_product_spotlights_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_created_by_idx\` ON \`_product_spotlights_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_updated_at_idx\` ON \`_product_spotlights_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_created_at_idx\` ON \`_product_spotlights_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version__status_idx\` ON \`_product_spotlights_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_created_at_idx\` ON \`_product_spotlights_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_updated_at_idx\` ON \`_product_spotlights_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_latest_idx\` ON \`_product_spotlights_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_autosave_idx\` ON \`_product_spotlights_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_product_spotlights_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_product_spotlights_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_order_idx\` ON \`_product_spotlights_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_parent_idx\` ON \`_product_spotlights_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_path_idx\` ON \`_product_spotlights_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_media_id_idx\` ON \`_product_spotlights_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_articles_id_idx\` ON \`_product_spotlights_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_events_id_idx\` ON \`_product_spotlights_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_product_spotlights_id_idx\` ON \`_product_spotlights_v_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_rels_public_health_messages_id_idx\` ON \`_product_spotlights_v_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`public_health_messages_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`public_health_messages_steps_order_idx\` ON \`public_health_messages_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_steps_parent_id_idx\` ON \`public_health_messages_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`public_health_messages_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`public_health_messages_related_pins_order_idx\` ON \`public_health_messages_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_related_pins_parent_id_idx\` ON \`public_health_messages_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`public_health_messages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`wording\` text,
  	\`issuing_body\` text,
  	\`issued_on\` text,
  	\`valid_until\` text,
  	\`replaced_by_id\` integer,
  	\`source_name\` text,
  	\`source_url\` text,
  	\`lead_photo_id\` integer,
  	\`body\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`embargo_until\` text,
  	\`expires_at\` text,
  	\`review_state\` text DEFAULT 'drafting',
  	\`created_by_id\` integer,
  	\`first_published_at\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`public_health_messages_issued_on_idx\` ON \`public_health_messages\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_replaced_by_idx\` ON \`public_health_messages\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_lead_photo_idx\` ON \`public_health_messages\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`public_health_messages_slug_idx\` ON \`public_health_messages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_published_at_idx\` ON \`public_health_messages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_review_state_idx\` ON \`public_health_messages\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_created_by_idx\` ON \`public_health_messages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_updated_at_idx\` ON \`public_health_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_created_at_idx\` ON \`public_health_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages__status_idx\` ON \`public_health_messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`public_health_messages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_order_idx\` ON \`public_health_messages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_parent_idx\` ON \`public_health_messages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_path_idx\` ON \`public_health_messages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_articles_id_idx\` ON \`public_health_messages_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_events_id_idx\` ON \`public_health_messages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_product_spotlights_id_idx\` ON \`public_health_messages_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_rels_public_health_messages_id_idx\` ON \`public_health_messages_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_health_messages_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_public_health_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_steps_order_idx\` ON \`_public_health_messages_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_steps_parent_id_idx\` ON \`_public_health_messages_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_health_messages_v_version_related_pins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_public_health_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_related_pins_order_idx\` ON \`_public_health_messages_v_version_related_pins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_related_pins_parent_id_idx\` ON \`_public_health_messages_v_version_related_pins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_health_messages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_wording\` text,
  	\`version_issuing_body\` text,
  	\`version_issued_on\` text,
  	\`version_valid_until\` text,
  	\`version_replaced_by_id\` integer,
  	\`version_source_name\` text,
  	\`version_source_url\` text,
  	\`version_lead_photo_id\` integer,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_embargo_until\` text,
  	\`version_expires_at\` text,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_created_by_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_parent_idx\` ON \`_public_health_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_issued_on_idx\` ON \`_public_health_messages_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_replaced_by_idx\` ON \`_public_health_messages_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_lead_photo_idx\` ON \`_public_health_messages_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_slug_idx\` ON \`_public_health_messages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_published_at_idx\` ON \`_public_health_messages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_review_state_idx\` ON \`_public_health_messages_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_created_by_idx\` ON \`_public_health_messages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_updated_at_idx\` ON \`_public_health_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_created_at_idx\` ON \`_public_health_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version__status_idx\` ON \`_public_health_messages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_created_at_idx\` ON \`_public_health_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_updated_at_idx\` ON \`_public_health_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_latest_idx\` ON \`_public_health_messages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_autosave_idx\` ON \`_public_health_messages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_public_health_messages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`product_spotlights_id\` integer,
  	\`public_health_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_public_health_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`product_spotlights_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_health_messages_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_order_idx\` ON \`_public_health_messages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_parent_idx\` ON \`_public_health_messages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_path_idx\` ON \`_public_health_messages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_articles_id_idx\` ON \`_public_health_messages_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_events_id_idx\` ON \`_public_health_messages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_product_spotlights_id_idx\` ON \`_public_health_messages_v_rels\` (\`product_spotlights_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_rels_public_health_messages_id_idx\` ON \`_public_health_messages_v_rels\` (\`public_health_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`categories\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`parent_id\` integer,
  	\`description\` text,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 0,
  	\`related_freshness\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_parent_idx\` ON \`categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`categories_order_idx\` ON \`categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tags\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tags_name_idx\` ON \`tags\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tags_slug_idx\` ON \`tags\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tags_updated_at_idx\` ON \`tags\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tags_created_at_idx\` ON \`tags\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`authors\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`bio\` text,
  	\`portrait_id\` integer,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_name_idx\` ON \`authors\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`authors_portrait_idx\` ON \`authors\` (\`portrait_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
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
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`released_at\` text,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w320_webp_url\` text,
  	\`sizes_w320_webp_width\` numeric,
  	\`sizes_w320_webp_height\` numeric,
  	\`sizes_w320_webp_mime_type\` text,
  	\`sizes_w320_webp_filesize\` numeric,
  	\`sizes_w320_webp_filename\` text,
  	\`sizes_w320_jpeg_url\` text,
  	\`sizes_w320_jpeg_width\` numeric,
  	\`sizes_w320_jpeg_height\` numeric,
  	\`sizes_w320_jpeg_mime_type\` text,
  	\`sizes_w320_jpeg_filesize\` numeric,
  	\`sizes_w320_jpeg_filename\` text,
  	\`sizes_w640_webp_url\` text,
  	\`sizes_w640_webp_width\` numeric,
  	\`sizes_w640_webp_height\` numeric,
  	\`sizes_w640_webp_mime_type\` text,
  	\`sizes_w640_webp_filesize\` numeric,
  	\`sizes_w640_webp_filename\` text,
  	\`sizes_w640_jpeg_url\` text,
  	\`sizes_w640_jpeg_width\` numeric,
  	\`sizes_w640_jpeg_height\` numeric,
  	\`sizes_w640_jpeg_mime_type\` text,
  	\`sizes_w640_jpeg_filesize\` numeric,
  	\`sizes_w640_jpeg_filename\` text,
  	\`sizes_w960_webp_url\` text,
  	\`sizes_w960_webp_width\` numeric,
  	\`sizes_w960_webp_height\` numeric,
  	\`sizes_w960_webp_mime_type\` text,
  	\`sizes_w960_webp_filesize\` numeric,
  	\`sizes_w960_webp_filename\` text,
  	\`sizes_w960_jpeg_url\` text,
  	\`sizes_w960_jpeg_width\` numeric,
  	\`sizes_w960_jpeg_height\` numeric,
  	\`sizes_w960_jpeg_mime_type\` text,
  	\`sizes_w960_jpeg_filesize\` numeric,
  	\`sizes_w960_jpeg_filename\` text,
  	\`sizes_w1280_webp_url\` text,
  	\`sizes_w1280_webp_width\` numeric,
  	\`sizes_w1280_webp_height\` numeric,
  	\`sizes_w1280_webp_mime_type\` text,
  	\`sizes_w1280_webp_filesize\` numeric,
  	\`sizes_w1280_webp_filename\` text,
  	\`sizes_w1280_jpeg_url\` text,
  	\`sizes_w1280_jpeg_width\` numeric,
  	\`sizes_w1280_jpeg_height\` numeric,
  	\`sizes_w1280_jpeg_mime_type\` text,
  	\`sizes_w1280_jpeg_filesize\` numeric,
  	\`sizes_w1280_jpeg_filename\` text,
  	\`sizes_w1920_webp_url\` text,
  	\`sizes_w1920_webp_width\` numeric,
  	\`sizes_w1920_webp_height\` numeric,
  	\`sizes_w1920_webp_mime_type\` text,
  	\`sizes_w1920_webp_filesize\` numeric,
  	\`sizes_w1920_webp_filename\` text,
  	\`sizes_w1920_jpeg_url\` text,
  	\`sizes_w1920_jpeg_width\` numeric,
  	\`sizes_w1920_jpeg_height\` numeric,
  	\`sizes_w1920_jpeg_mime_type\` text,
  	\`sizes_w1920_jpeg_filesize\` numeric,
  	\`sizes_w1920_jpeg_filename\` text,
  	\`sizes_r16x9_640_webp_url\` text,
  	\`sizes_r16x9_640_webp_width\` numeric,
  	\`sizes_r16x9_640_webp_height\` numeric,
  	\`sizes_r16x9_640_webp_mime_type\` text,
  	\`sizes_r16x9_640_webp_filesize\` numeric,
  	\`sizes_r16x9_640_webp_filename\` text,
  	\`sizes_r16x9_640_jpeg_url\` text,
  	\`sizes_r16x9_640_jpeg_width\` numeric,
  	\`sizes_r16x9_640_jpeg_height\` numeric,
  	\`sizes_r16x9_640_jpeg_mime_type\` text,
  	\`sizes_r16x9_640_jpeg_filesize\` numeric,
  	\`sizes_r16x9_640_jpeg_filename\` text,
  	\`sizes_r16x9_1280_webp_url\` text,
  	\`sizes_r16x9_1280_webp_width\` numeric,
  	\`sizes_r16x9_1280_webp_height\` numeric,
  	\`sizes_r16x9_1280_webp_mime_type\` text,
  	\`sizes_r16x9_1280_webp_filesize\` numeric,
  	\`sizes_r16x9_1280_webp_filename\` text,
  	\`sizes_r16x9_1280_jpeg_url\` text,
  	\`sizes_r16x9_1280_jpeg_width\` numeric,
  	\`sizes_r16x9_1280_jpeg_height\` numeric,
  	\`sizes_r16x9_1280_jpeg_mime_type\` text,
  	\`sizes_r16x9_1280_jpeg_filesize\` numeric,
  	\`sizes_r16x9_1280_jpeg_filename\` text,
  	\`sizes_r4x3_480_webp_url\` text,
  	\`sizes_r4x3_480_webp_width\` numeric,
  	\`sizes_r4x3_480_webp_height\` numeric,
  	\`sizes_r4x3_480_webp_mime_type\` text,
  	\`sizes_r4x3_480_webp_filesize\` numeric,
  	\`sizes_r4x3_480_webp_filename\` text,
  	\`sizes_r4x3_480_jpeg_url\` text,
  	\`sizes_r4x3_480_jpeg_width\` numeric,
  	\`sizes_r4x3_480_jpeg_height\` numeric,
  	\`sizes_r4x3_480_jpeg_mime_type\` text,
  	\`sizes_r4x3_480_jpeg_filesize\` numeric,
  	\`sizes_r4x3_480_jpeg_filename\` text,
  	\`sizes_r4x3_960_webp_url\` text,
  	\`sizes_r4x3_960_webp_width\` numeric,
  	\`sizes_r4x3_960_webp_height\` numeric,
  	\`sizes_r4x3_960_webp_mime_type\` text,
  	\`sizes_r4x3_960_webp_filesize\` numeric,
  	\`sizes_r4x3_960_webp_filename\` text,
  	\`sizes_r4x3_960_jpeg_url\` text,
  	\`sizes_r4x3_960_jpeg_width\` numeric,
  	\`sizes_r4x3_960_jpeg_height\` numeric,
  	\`sizes_r4x3_960_jpeg_mime_type\` text,
  	\`sizes_r4x3_960_jpeg_filesize\` numeric,
  	\`sizes_r4x3_960_jpeg_filename\` text,
  	\`sizes_r1x1_240_webp_url\` text,
  	\`sizes_r1x1_240_webp_width\` numeric,
  	\`sizes_r1x1_240_webp_height\` numeric,
  	\`sizes_r1x1_240_webp_mime_type\` text,
  	\`sizes_r1x1_240_webp_filesize\` numeric,
  	\`sizes_r1x1_240_webp_filename\` text,
  	\`sizes_r1x1_240_jpeg_url\` text,
  	\`sizes_r1x1_240_jpeg_width\` numeric,
  	\`sizes_r1x1_240_jpeg_height\` numeric,
  	\`sizes_r1x1_240_jpeg_mime_type\` text,
  	\`sizes_r1x1_240_jpeg_filesize\` numeric,
  	\`sizes_r1x1_240_jpeg_filename\` text,
  	\`sizes_r1x1_480_webp_url\` text,
  	\`sizes_r1x1_480_webp_width\` numeric,
  	\`sizes_r1x1_480_webp_height\` numeric,
  	\`sizes_r1x1_480_webp_mime_type\` text,
  	\`sizes_r1x1_480_webp_filesize\` numeric,
  	\`sizes_r1x1_480_webp_filename\` text,
  	\`sizes_r1x1_480_jpeg_url\` text,
  	\`sizes_r1x1_480_jpeg_width\` numeric,
  	\`sizes_r1x1_480_jpeg_height\` numeric,
  	\`sizes_r1x1_480_jpeg_mime_type\` text,
  	\`sizes_r1x1_480_jpeg_filesize\` numeric,
  	\`sizes_r1x1_480_jpeg_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_released_at_idx\` ON \`media\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_webp_sizes_w320_webp_filename_idx\` ON \`media\` (\`sizes_w320_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_jpeg_sizes_w320_jpeg_filename_idx\` ON \`media\` (\`sizes_w320_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_webp_sizes_w640_webp_filename_idx\` ON \`media\` (\`sizes_w640_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_jpeg_sizes_w640_jpeg_filename_idx\` ON \`media\` (\`sizes_w640_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_webp_sizes_w960_webp_filename_idx\` ON \`media\` (\`sizes_w960_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_jpeg_sizes_w960_jpeg_filename_idx\` ON \`media\` (\`sizes_w960_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_webp_sizes_w1280_webp_filename_idx\` ON \`media\` (\`sizes_w1280_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_jpeg_sizes_w1280_jpeg_filename_idx\` ON \`media\` (\`sizes_w1280_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920_webp_sizes_w1920_webp_filename_idx\` ON \`media\` (\`sizes_w1920_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920_jpeg_sizes_w1920_jpeg_filename_idx\` ON \`media\` (\`sizes_w1920_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r16x9_640_webp_sizes_r16x9_640_webp_filename_idx\` ON \`media\` (\`sizes_r16x9_640_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r16x9_640_jpeg_sizes_r16x9_640_jpeg_filename_idx\` ON \`media\` (\`sizes_r16x9_640_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r16x9_1280_webp_sizes_r16x9_1280_webp_filena_idx\` ON \`media\` (\`sizes_r16x9_1280_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r16x9_1280_jpeg_sizes_r16x9_1280_jpeg_filena_idx\` ON \`media\` (\`sizes_r16x9_1280_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r4x3_480_webp_sizes_r4x3_480_webp_filename_idx\` ON \`media\` (\`sizes_r4x3_480_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r4x3_480_jpeg_sizes_r4x3_480_jpeg_filename_idx\` ON \`media\` (\`sizes_r4x3_480_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r4x3_960_webp_sizes_r4x3_960_webp_filename_idx\` ON \`media\` (\`sizes_r4x3_960_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r4x3_960_jpeg_sizes_r4x3_960_jpeg_filename_idx\` ON \`media\` (\`sizes_r4x3_960_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r1x1_240_webp_sizes_r1x1_240_webp_filename_idx\` ON \`media\` (\`sizes_r1x1_240_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r1x1_240_jpeg_sizes_r1x1_240_jpeg_filename_idx\` ON \`media\` (\`sizes_r1x1_240_jpeg_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r1x1_480_webp_sizes_r1x1_480_webp_filename_idx\` ON \`media\` (\`sizes_r1x1_480_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_r1x1_480_jpeg_sizes_r1x1_480_jpeg_filename_idx\` ON \`media\` (\`sizes_r1x1_480_jpeg_filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`public_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`public_numbers_number_idx\` ON \`public_numbers\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`public_numbers_updated_at_idx\` ON \`public_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_numbers_created_at_idx\` ON \`public_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`process\` text NOT NULL,
  	\`tags\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`content_events_at_idx\` ON \`content_events\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`feeds\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`preset\` text DEFAULT 'generic' NOT NULL,
  	\`tag_mode\` text DEFAULT 'any' NOT NULL,
  	\`item_count\` numeric DEFAULT 30,
  	\`window_hours\` numeric,
  	\`content\` text DEFAULT 'full' NOT NULL,
  	\`photos\` text DEFAULT 'all' NOT NULL,
  	\`has_photo_rights\` integer DEFAULT false,
  	\`has_related\` integer DEFAULT false,
  	\`utm_source\` text,
  	\`utm_medium\` text,
  	\`utm_campaign\` text,
  	\`is_active\` integer DEFAULT true,
  	\`ends_at\` text,
  	\`needs_key\` integer DEFAULT false,
  	\`access_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feeds_slug_idx\` ON \`feeds\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`feeds_updated_at_idx\` ON \`feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feeds_created_at_idx\` ON \`feeds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feeds_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`feeds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`feeds_rels_order_idx\` ON \`feeds_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`feeds_rels_parent_idx\` ON \`feeds_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`feeds_rels_path_idx\` ON \`feeds_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`feeds_rels_categories_id_idx\` ON \`feeds_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`feeds_rels_tags_id_idx\` ON \`feeds_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`feed_removals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`guid\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`removed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feed_removals_guid_idx\` ON \`feed_removals\` (\`guid\`);`)
  await db.run(sql`CREATE INDEX \`feed_removals_removed_at_idx\` ON \`feed_removals\` (\`removed_at\`);`)
  await db.run(sql`CREATE INDEX \`scope_removedAt_idx\` ON \`feed_removals\` (\`scope\`,\`removed_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_former_names\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`related_collection\` text NOT NULL,
  	\`related_id\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_former_names_name_idx\` ON \`feed_former_names\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`feed_builds\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`ms\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`item_count\` numeric NOT NULL,
  	\`problems\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_builds_key_idx\` ON \`feed_builds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`feed_builds_at_idx\` ON \`feed_builds\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`feed_reader_hours\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`hour\` text NOT NULL,
  	\`feed\` text NOT NULL,
  	\`agent\` text,
  	\`requests\` numeric NOT NULL,
  	\`subscribers\` numeric NOT NULL,
  	\`last_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_reader_hours_key_idx\` ON \`feed_reader_hours\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`feed_reader_hours_hour_idx\` ON \`feed_reader_hours\` (\`hour\`);`)
  await db.run(sql`CREATE TABLE \`related_postings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`term\` numeric NOT NULL,
  	\`day\` numeric NOT NULL,
  	\`document\` text,
  	\`weight\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`related_postings_document_idx\` ON \`related_postings\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`term_day_document_weight_idx\` ON \`related_postings\` (\`term\`,\`day\`,\`document\`,\`weight\`);`)
  await db.run(sql`CREATE TABLE \`related_entries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` numeric NOT NULL,
  	\`section\` text,
  	\`is_live\` integer,
  	\`signature\` text,
  	\`written\` text,
  	\`version\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`related_entries_key_idx\` ON \`related_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`related_entries_version_idx\` ON \`related_entries\` (\`version\`);`)
  await db.run(sql`CREATE TABLE \`related_rebuilds\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version\` text,
  	\`source\` text,
  	\`cursor\` text,
  	\`done\` numeric NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`started_at\` text,
  	\`finished_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`related_rebuilds_finished_at_idx\` ON \`related_rebuilds\` (\`finished_at\`);`)
  await db.run(sql`CREATE TABLE \`related_clicks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`widget\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`clicks\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`related_clicks_day_idx\` ON \`related_clicks\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_windows_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns_windows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_windows_weekdays_order_idx\` ON \`campaigns_windows_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_windows_weekdays_parent_idx\` ON \`campaigns_windows_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_windows_order_idx\` ON \`campaigns_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_windows_parent_id_idx\` ON \`campaigns_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_targeting_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_targeting_types_order_idx\` ON \`campaigns_targeting_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_targeting_types_parent_idx\` ON \`campaigns_targeting_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'public-health',
  	\`priority\` text DEFAULT '3',
  	\`weight\` numeric DEFAULT 10,
  	\`objective\` text,
  	\`targeting_reach\` text DEFAULT 'every-page',
  	\`targeting_width\` text DEFAULT 'any',
  	\`cap_per_day\` numeric,
  	\`goal\` numeric,
  	\`is_dismissible\` integer DEFAULT true,
  	\`reset_dismissals\` integer DEFAULT false,
  	\`review_state\` text DEFAULT 'drafting',
  	\`owner_id\` integer,
  	\`raised_by_id\` integer,
  	\`revision\` numeric DEFAULT 1,
  	\`last_ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`raised_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_review_state_idx\` ON \`campaigns\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_owner_idx\` ON \`campaigns\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_raised_by_idx\` ON \`campaigns\` (\`raised_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_last_ends_at_idx\` ON \`campaigns\` (\`last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_lastEndsAt_idx\` ON \`campaigns\` (\`_status\`,\`last_ends_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
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
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_categories_id_idx\` ON \`campaigns_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_tags_id_idx\` ON \`campaigns_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_windows_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v_version_windows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_weekdays_order_idx\` ON \`_campaigns_v_version_windows_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_weekdays_parent_idx\` ON \`_campaigns_v_version_windows_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_order_idx\` ON \`_campaigns_v_version_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_parent_id_idx\` ON \`_campaigns_v_version_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_targeting_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_targeting_types_order_idx\` ON \`_campaigns_v_version_targeting_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_targeting_types_parent_idx\` ON \`_campaigns_v_version_targeting_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_kind\` text DEFAULT 'public-health',
  	\`version_priority\` text DEFAULT '3',
  	\`version_weight\` numeric DEFAULT 10,
  	\`version_objective\` text,
  	\`version_targeting_reach\` text DEFAULT 'every-page',
  	\`version_targeting_width\` text DEFAULT 'any',
  	\`version_cap_per_day\` numeric,
  	\`version_goal\` numeric,
  	\`version_is_dismissible\` integer DEFAULT true,
  	\`version_reset_dismissals\` integer DEFAULT false,
  	\`version_review_state\` text DEFAULT 'drafting',
  	\`version_owner_id\` integer,
  	\`version_raised_by_id\` integer,
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_last_ends_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_raised_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_review_state_idx\` ON \`_campaigns_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_owner_idx\` ON \`_campaigns_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_raised_by_idx\` ON \`_campaigns_v\` (\`version_raised_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_last_ends_at_idx\` ON \`_campaigns_v\` (\`version_last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_lastEndsAt_idx\` ON \`_campaigns_v\` (\`version__status\`,\`version_last_ends_at\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_categories_id_idx\` ON \`_campaigns_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_tags_id_idx\` ON \`_campaigns_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`creatives_placements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`creatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`creatives_placements_order_idx\` ON \`creatives_placements\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`creatives_placements_parent_idx\` ON \`creatives_placements\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`creatives_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`icon\` text DEFAULT 'check',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`creatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`creatives_steps_order_idx\` ON \`creatives_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`creatives_steps_parent_id_idx\` ON \`creatives_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`creatives_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`shape\` text DEFAULT 'wide',
  	\`image_id\` integer,
  	\`alt\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`creatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`creatives_pictures_order_idx\` ON \`creatives_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`creatives_pictures_parent_id_idx\` ON \`creatives_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`creatives_pictures_image_idx\` ON \`creatives_pictures\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`creatives\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`campaign_id\` integer,
  	\`kicker\` text,
  	\`headline\` text,
  	\`text\` text,
  	\`source\` text,
  	\`link\` text,
  	\`call_to_action\` text,
  	\`text_color\` text DEFAULT '#ffffff',
  	\`ground_color\` text DEFAULT '#7a0d14',
  	\`weight\` numeric DEFAULT 1,
  	\`message_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`message_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`creatives_campaign_idx\` ON \`creatives\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`creatives_message_idx\` ON \`creatives\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`creatives_updated_at_idx\` ON \`creatives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`creatives_created_at_idx\` ON \`creatives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`creatives__status_idx\` ON \`creatives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_creatives_v_version_placements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_creatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_placements_order_idx\` ON \`_creatives_v_version_placements\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_placements_parent_idx\` ON \`_creatives_v_version_placements\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_creatives_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`icon\` text DEFAULT 'check',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_creatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_steps_order_idx\` ON \`_creatives_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_steps_parent_id_idx\` ON \`_creatives_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_creatives_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`shape\` text DEFAULT 'wide',
  	\`image_id\` integer,
  	\`alt\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_creatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_pictures_order_idx\` ON \`_creatives_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_pictures_parent_id_idx\` ON \`_creatives_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_pictures_image_idx\` ON \`_creatives_v_version_pictures\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_creatives_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_campaign_id\` integer,
  	\`version_kicker\` text,
  	\`version_headline\` text,
  	\`version_text\` text,
  	\`version_source\` text,
  	\`version_link\` text,
  	\`version_call_to_action\` text,
  	\`version_text_color\` text DEFAULT '#ffffff',
  	\`version_ground_color\` text DEFAULT '#7a0d14',
  	\`version_weight\` numeric DEFAULT 1,
  	\`version_message_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`creatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_message_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_creatives_v_parent_idx\` ON \`_creatives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_campaign_idx\` ON \`_creatives_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_message_idx\` ON \`_creatives_v\` (\`version_message_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_updated_at_idx\` ON \`_creatives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_created_at_idx\` ON \`_creatives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version__status_idx\` ON \`_creatives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_created_at_idx\` ON \`_creatives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_updated_at_idx\` ON \`_creatives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_latest_idx\` ON \`_creatives_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`campaign_counts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`campaign\` text NOT NULL,
  	\`creative\` text NOT NULL,
  	\`placement\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`hour\` numeric,
  	\`impressions\` numeric DEFAULT 0 NOT NULL,
  	\`viewable\` numeric DEFAULT 0 NOT NULL,
  	\`clicks\` numeric DEFAULT 0 NOT NULL,
  	\`dismissals\` numeric DEFAULT 0 NOT NULL,
  	\`bots\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_counts_key_idx\` ON \`campaign_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`campaign_counts_day_idx\` ON \`campaign_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`campaign_day_idx\` ON \`campaign_counts\` (\`campaign\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`campaign_audit\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`title\` text,
  	\`action\` text NOT NULL,
  	\`user_id\` integer,
  	\`user_name\` text,
  	\`changes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaign_audit_subject_idx\` ON \`campaign_audit\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`campaign_audit_user_idx\` ON \`campaign_audit\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_audit_updated_at_idx\` ON \`campaign_audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaign_audit_created_at_idx\` ON \`campaign_audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaign_locks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`turn\` numeric DEFAULT 0 NOT NULL,
  	\`claims\` text,
  	\`at\` numeric,
  	\`seen\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_locks_name_idx\` ON \`campaign_locks\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`campaign_locks_at_idx\` ON \`campaign_locks\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_page\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`lead_id\` integer,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_lead_idx\` ON \`home_page\` (\`lead_id\`);`)
  await db.run(sql`CREATE TABLE \`home_page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`categories_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_page_rels_order_idx\` ON \`home_page_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_parent_idx\` ON \`home_page_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_path_idx\` ON \`home_page_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_articles_id_idx\` ON \`home_page_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_categories_id_idx\` ON \`home_page_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section_id\` integer,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_items_order_idx\` ON \`navigation_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_items_parent_id_idx\` ON \`navigation_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_items_section_idx\` ON \`navigation_items\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_identity\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`paper_name\` text NOT NULL,
  	\`tagline\` text,
  	\`agency\` text,
  	\`governing_body\` text,
  	\`licence_number\` text,
  	\`licence_date\` text,
  	\`licence_issuer\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`responsible_editor\` text,
  	\`copyright\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`related_news\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`freshness\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles_related_pins\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_related_pins\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_organisers\`;`)
  await db.run(sql`DROP TABLE \`events_guests\`;`)
  await db.run(sql`DROP TABLE \`events_programme\`;`)
  await db.run(sql`DROP TABLE \`events_outcomes\`;`)
  await db.run(sql`DROP TABLE \`events_related_pins\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_organisers\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_guests\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_related_pins\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights_points_of_sale\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights_related_pins\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights_rels\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v_version_points_of_sale\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v_version_related_pins\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v_rels\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages_steps\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages_related_pins\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages_rels\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v_version_related_pins\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`DROP TABLE \`tags\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`public_numbers\`;`)
  await db.run(sql`DROP TABLE \`content_events\`;`)
  await db.run(sql`DROP TABLE \`feeds\`;`)
  await db.run(sql`DROP TABLE \`feeds_rels\`;`)
  await db.run(sql`DROP TABLE \`feed_removals\`;`)
  await db.run(sql`DROP TABLE \`feed_former_names\`;`)
  await db.run(sql`DROP TABLE \`feed_builds\`;`)
  await db.run(sql`DROP TABLE \`feed_reader_hours\`;`)
  await db.run(sql`DROP TABLE \`related_postings\`;`)
  await db.run(sql`DROP TABLE \`related_entries\`;`)
  await db.run(sql`DROP TABLE \`related_rebuilds\`;`)
  await db.run(sql`DROP TABLE \`related_clicks\`;`)
  await db.run(sql`DROP TABLE \`campaigns_windows_weekdays\`;`)
  await db.run(sql`DROP TABLE \`campaigns_windows\`;`)
  await db.run(sql`DROP TABLE \`campaigns_targeting_types\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_windows_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_windows\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_targeting_types\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`creatives_placements\`;`)
  await db.run(sql`DROP TABLE \`creatives_steps\`;`)
  await db.run(sql`DROP TABLE \`creatives_pictures\`;`)
  await db.run(sql`DROP TABLE \`creatives\`;`)
  await db.run(sql`DROP TABLE \`_creatives_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_creatives_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_creatives_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_creatives_v\`;`)
  await db.run(sql`DROP TABLE \`campaign_counts\`;`)
  await db.run(sql`DROP TABLE \`campaign_audit\`;`)
  await db.run(sql`DROP TABLE \`campaign_locks\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_page\`;`)
  await db.run(sql`DROP TABLE \`home_page_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_items\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`site_identity\`;`)
  await db.run(sql`DROP TABLE \`related_news\`;`)
}
