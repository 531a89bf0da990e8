import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_assignee_idx\` ON \`articles\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_approved_by_idx\` ON \`articles\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_assignee_idx\` ON \`_articles_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_approved_by_idx\` ON \`_articles_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`review_note\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`events_assignee_idx\` ON \`events\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`events_approved_by_idx\` ON \`events\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_review_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_assignee_idx\` ON \`_events_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_approved_by_idx\` ON \`_events_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`review_note\` text;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`product_spotlights\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`product_spotlights_assignee_idx\` ON \`product_spotlights\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_approved_by_idx\` ON \`product_spotlights\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_deleted_at_idx\` ON \`product_spotlights\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_review_note\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`_product_spotlights_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_assignee_idx\` ON \`_product_spotlights_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_approved_by_idx\` ON \`_product_spotlights_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_deleted_at_idx\` ON \`_product_spotlights_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`review_note\` text;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`public_health_messages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`public_health_messages_assignee_idx\` ON \`public_health_messages\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_approved_by_idx\` ON \`public_health_messages\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_deleted_at_idx\` ON \`public_health_messages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_review_note\` text;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_approved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_approved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_approved_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_readers_copy\` text;`)
  await db.run(sql`ALTER TABLE \`_public_health_messages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_assignee_idx\` ON \`_public_health_messages_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_approved_by_idx\` ON \`_public_health_messages_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_deleted_at_idx\` ON \`_public_health_messages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`is_minor_change\` integer DEFAULT false,
  	\`modified_at\` text,
  	\`republished_at\` text,
  	\`visible_since\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`saved_by_id\` integer,
  	\`save_reason\` text,
  	\`seen_words\` text,
  	\`folded_headline\` text,
  	\`folded_standfirst\` text,
  	\`folded_slug\` text,
  	\`folded_publicid\` text,
  	\`folded_body\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "standfirst", "dateline", "lead_photo_id", "body", "kind", "section_id", "byline_override", "public_id", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_headline", "folded_standfirst", "folded_slug", "folded_publicid", "folded_body", "folded_form", "updated_at", "created_at", "_status") SELECT "id", "headline", "standfirst", "dateline", "lead_photo_id", "body", "kind", "section_id", "byline_override", "public_id", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_headline", "folded_standfirst", "folded_slug", "folded_publicid", "folded_body", "folded_form", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_lead_photo_idx\` ON \`articles\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_public_id_idx\` ON \`articles\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_state_idx\` ON \`articles\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_visible_since_idx\` ON \`articles\` (\`visible_since\`);`)
  await db.run(sql`CREATE INDEX \`articles_saved_by_idx\` ON \`articles\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_folded_form_idx\` ON \`articles\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_visibleSince_publicId_idx\` ON \`articles\` (\`_status\`,\`visible_since\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`_status_expiresAt_idx\` ON \`articles\` (\`_status\`,\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`section_visibleSince_publicId_idx\` ON \`articles\` (\`section_id\`,\`visible_since\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`section_expiresAt_idx\` ON \`articles\` (\`section_id\`,\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`version_is_minor_change\` integer DEFAULT false,
  	\`version_modified_at\` text,
  	\`version_republished_at\` text,
  	\`version_visible_since\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_saved_by_id\` integer,
  	\`version_save_reason\` text,
  	\`version_seen_words\` text,
  	\`version_folded_headline\` text,
  	\`version_folded_standfirst\` text,
  	\`version_folded_slug\` text,
  	\`version_folded_publicid\` text,
  	\`version_folded_body\` text,
  	\`version_folded_form\` numeric,
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
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_dateline", "version_lead_photo_id", "version_body", "version_kind", "version_section_id", "version_byline_override", "version_public_id", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_headline", "version_folded_standfirst", "version_folded_slug", "version_folded_publicid", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_dateline", "version_lead_photo_id", "version_body", "version_kind", "version_section_id", "version_byline_override", "version_public_id", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_headline", "version_folded_standfirst", "version_folded_slug", "version_folded_publicid", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_lead_photo_idx\` ON \`_articles_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_public_id_idx\` ON \`_articles_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_review_state_idx\` ON \`_articles_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_visible_since_idx\` ON \`_articles_v\` (\`version_visible_since\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_saved_by_idx\` ON \`_articles_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_folded_form_idx\` ON \`_articles_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_visibleSince_version_publicId_idx\` ON \`_articles_v\` (\`version__status\`,\`version_visible_since\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_expiresAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_visibleSince_version_publicId_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_visible_since\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_expiresAt_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_expires_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`standfirst\` text,
  	\`lead_photo_id\` integer,
  	\`body\` text,
  	\`event_status\` text DEFAULT 'scheduled',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`previous_starts_at\` text,
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
  	\`is_minor_change\` integer DEFAULT false,
  	\`modified_at\` text,
  	\`republished_at\` text,
  	\`visible_since\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`saved_by_id\` integer,
  	\`save_reason\` text,
  	\`seen_words\` text,
  	\`folded_title\` text,
  	\`folded_standfirst\` text,
  	\`folded_venuename\` text,
  	\`folded_slug\` text,
  	\`folded_body\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "standfirst", "lead_photo_id", "body", "event_status", "starts_at", "ends_at", "previous_starts_at", "venue_name", "venue_address", "online_url", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_title", "folded_standfirst", "folded_venuename", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status") SELECT "id", "title", "standfirst", "lead_photo_id", "body", "event_status", "starts_at", "ends_at", "previous_starts_at", "venue_name", "venue_address", "online_url", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_title", "folded_standfirst", "folded_venuename", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_lead_photo_idx\` ON \`events\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_review_state_idx\` ON \`events\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_visible_since_idx\` ON \`events\` (\`visible_since\`);`)
  await db.run(sql`CREATE INDEX \`events_saved_by_idx\` ON \`events\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_folded_form_idx\` ON \`events\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`publishedAt_startsAt_idx\` ON \`events\` (\`published_at\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_lead_photo_id\` integer,
  	\`version_body\` text,
  	\`version_event_status\` text DEFAULT 'scheduled',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_previous_starts_at\` text,
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
  	\`version_is_minor_change\` integer DEFAULT false,
  	\`version_modified_at\` text,
  	\`version_republished_at\` text,
  	\`version_visible_since\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_saved_by_id\` integer,
  	\`version_save_reason\` text,
  	\`version_seen_words\` text,
  	\`version_folded_title\` text,
  	\`version_folded_standfirst\` text,
  	\`version_folded_venuename\` text,
  	\`version_folded_slug\` text,
  	\`version_folded_body\` text,
  	\`version_folded_form\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_standfirst", "version_lead_photo_id", "version_body", "version_event_status", "version_starts_at", "version_ends_at", "version_previous_starts_at", "version_venue_name", "version_venue_address", "version_online_url", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_title", "version_folded_standfirst", "version_folded_venuename", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_standfirst", "version_lead_photo_id", "version_body", "version_event_status", "version_starts_at", "version_ends_at", "version_previous_starts_at", "version_venue_name", "version_venue_address", "version_online_url", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_title", "version_folded_standfirst", "version_folded_venuename", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_lead_photo_idx\` ON \`_events_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_state_idx\` ON \`_events_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_visible_since_idx\` ON \`_events_v\` (\`version_visible_since\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_saved_by_idx\` ON \`_events_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_folded_form_idx\` ON \`_events_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_publishedAt_version_startsAt_idx\` ON \`_events_v\` (\`version_published_at\`,\`version_starts_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_product_spotlights\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`is_minor_change\` integer DEFAULT false,
  	\`modified_at\` text,
  	\`republished_at\` text,
  	\`visible_since\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`saved_by_id\` integer,
  	\`save_reason\` text,
  	\`seen_words\` text,
  	\`folded_name\` text,
  	\`folded_standfirst\` text,
  	\`folded_producername\` text,
  	\`folded_province\` text,
  	\`folded_slug\` text,
  	\`folded_body\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_product_spotlights\`("id", "name", "standfirst", "lead_photo_id", "body", "stars", "points", "decision_number", "decision_authority", "decided_on", "valid_until", "product_group", "producer_name", "producer_kind", "commune", "district", "province", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_name", "folded_standfirst", "folded_producername", "folded_province", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status") SELECT "id", "name", "standfirst", "lead_photo_id", "body", "stars", "points", "decision_number", "decision_authority", "decided_on", "valid_until", "product_group", "producer_name", "producer_kind", "commune", "district", "province", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_name", "folded_standfirst", "folded_producername", "folded_province", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status" FROM \`product_spotlights\`;`)
  await db.run(sql`DROP TABLE \`product_spotlights\`;`)
  await db.run(sql`ALTER TABLE \`__new_product_spotlights\` RENAME TO \`product_spotlights\`;`)
  await db.run(sql`CREATE INDEX \`product_spotlights_lead_photo_idx\` ON \`product_spotlights\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_stars_idx\` ON \`product_spotlights\` (\`stars\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_valid_until_idx\` ON \`product_spotlights\` (\`valid_until\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_product_group_idx\` ON \`product_spotlights\` (\`product_group\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_province_idx\` ON \`product_spotlights\` (\`province\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`product_spotlights_slug_idx\` ON \`product_spotlights\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_published_at_idx\` ON \`product_spotlights\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_review_state_idx\` ON \`product_spotlights\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_created_by_idx\` ON \`product_spotlights\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_visible_since_idx\` ON \`product_spotlights\` (\`visible_since\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_saved_by_idx\` ON \`product_spotlights\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_folded_form_idx\` ON \`product_spotlights\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_updated_at_idx\` ON \`product_spotlights\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights_created_at_idx\` ON \`product_spotlights\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`product_spotlights__status_idx\` ON \`product_spotlights\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__product_spotlights_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`version_is_minor_change\` integer DEFAULT false,
  	\`version_modified_at\` text,
  	\`version_republished_at\` text,
  	\`version_visible_since\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_saved_by_id\` integer,
  	\`version_save_reason\` text,
  	\`version_seen_words\` text,
  	\`version_folded_name\` text,
  	\`version_folded_standfirst\` text,
  	\`version_folded_producername\` text,
  	\`version_folded_province\` text,
  	\`version_folded_slug\` text,
  	\`version_folded_body\` text,
  	\`version_folded_form\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`product_spotlights\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__product_spotlights_v\`("id", "parent_id", "version_name", "version_standfirst", "version_lead_photo_id", "version_body", "version_stars", "version_points", "version_decision_number", "version_decision_authority", "version_decided_on", "version_valid_until", "version_product_group", "version_producer_name", "version_producer_kind", "version_commune", "version_district", "version_province", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_name", "version_folded_standfirst", "version_folded_producername", "version_folded_province", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_standfirst", "version_lead_photo_id", "version_body", "version_stars", "version_points", "version_decision_number", "version_decision_authority", "version_decided_on", "version_valid_until", "version_product_group", "version_producer_name", "version_producer_kind", "version_commune", "version_district", "version_province", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_name", "version_folded_standfirst", "version_folded_producername", "version_folded_province", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_product_spotlights_v\`;`)
  await db.run(sql`DROP TABLE \`_product_spotlights_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__product_spotlights_v\` RENAME TO \`_product_spotlights_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_visible_since_idx\` ON \`_product_spotlights_v\` (\`version_visible_since\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_saved_by_idx\` ON \`_product_spotlights_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_folded_form_idx\` ON \`_product_spotlights_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_updated_at_idx\` ON \`_product_spotlights_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version_created_at_idx\` ON \`_product_spotlights_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_version_version__status_idx\` ON \`_product_spotlights_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_created_at_idx\` ON \`_product_spotlights_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_updated_at_idx\` ON \`_product_spotlights_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_latest_idx\` ON \`_product_spotlights_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_product_spotlights_v_autosave_idx\` ON \`_product_spotlights_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_public_health_messages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`is_minor_change\` integer DEFAULT false,
  	\`modified_at\` text,
  	\`republished_at\` text,
  	\`visible_since\` text,
  	\`exclude_from_feeds\` integer DEFAULT false,
  	\`related_nowhere\` integer,
  	\`saved_by_id\` integer,
  	\`save_reason\` text,
  	\`seen_words\` text,
  	\`folded_title\` text,
  	\`folded_wording\` text,
  	\`folded_issuingbody\` text,
  	\`folded_slug\` text,
  	\`folded_body\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_public_health_messages\`("id", "title", "wording", "issuing_body", "issued_on", "valid_until", "replaced_by_id", "source_name", "source_url", "lead_photo_id", "body", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_title", "folded_wording", "folded_issuingbody", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status") SELECT "id", "title", "wording", "issuing_body", "issued_on", "valid_until", "replaced_by_id", "source_name", "source_url", "lead_photo_id", "body", "slug", "published_at", "embargo_until", "expires_at", "review_state", "created_by_id", "first_published_at", "is_minor_change", "modified_at", "republished_at", "visible_since", "exclude_from_feeds", "related_nowhere", "saved_by_id", "save_reason", "seen_words", "folded_title", "folded_wording", "folded_issuingbody", "folded_slug", "folded_body", "folded_form", "updated_at", "created_at", "_status" FROM \`public_health_messages\`;`)
  await db.run(sql`DROP TABLE \`public_health_messages\`;`)
  await db.run(sql`ALTER TABLE \`__new_public_health_messages\` RENAME TO \`public_health_messages\`;`)
  await db.run(sql`CREATE INDEX \`public_health_messages_issued_on_idx\` ON \`public_health_messages\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_replaced_by_idx\` ON \`public_health_messages\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_lead_photo_idx\` ON \`public_health_messages\` (\`lead_photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`public_health_messages_slug_idx\` ON \`public_health_messages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_published_at_idx\` ON \`public_health_messages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_review_state_idx\` ON \`public_health_messages\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_created_by_idx\` ON \`public_health_messages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_visible_since_idx\` ON \`public_health_messages\` (\`visible_since\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_saved_by_idx\` ON \`public_health_messages\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_folded_form_idx\` ON \`public_health_messages\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_updated_at_idx\` ON \`public_health_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages_created_at_idx\` ON \`public_health_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`public_health_messages__status_idx\` ON \`public_health_messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__public_health_messages_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`version_is_minor_change\` integer DEFAULT false,
  	\`version_modified_at\` text,
  	\`version_republished_at\` text,
  	\`version_visible_since\` text,
  	\`version_exclude_from_feeds\` integer DEFAULT false,
  	\`version_related_nowhere\` integer,
  	\`version_saved_by_id\` integer,
  	\`version_save_reason\` text,
  	\`version_seen_words\` text,
  	\`version_folded_title\` text,
  	\`version_folded_wording\` text,
  	\`version_folded_issuingbody\` text,
  	\`version_folded_slug\` text,
  	\`version_folded_body\` text,
  	\`version_folded_form\` numeric,
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
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__public_health_messages_v\`("id", "parent_id", "version_title", "version_wording", "version_issuing_body", "version_issued_on", "version_valid_until", "version_replaced_by_id", "version_source_name", "version_source_url", "version_lead_photo_id", "version_body", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_title", "version_folded_wording", "version_folded_issuingbody", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_wording", "version_issuing_body", "version_issued_on", "version_valid_until", "version_replaced_by_id", "version_source_name", "version_source_url", "version_lead_photo_id", "version_body", "version_slug", "version_published_at", "version_embargo_until", "version_expires_at", "version_review_state", "version_created_by_id", "version_first_published_at", "version_is_minor_change", "version_modified_at", "version_republished_at", "version_visible_since", "version_exclude_from_feeds", "version_related_nowhere", "version_saved_by_id", "version_save_reason", "version_seen_words", "version_folded_title", "version_folded_wording", "version_folded_issuingbody", "version_folded_slug", "version_folded_body", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_public_health_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_public_health_messages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__public_health_messages_v\` RENAME TO \`_public_health_messages_v\`;`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_parent_idx\` ON \`_public_health_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_issued_on_idx\` ON \`_public_health_messages_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_replaced_by_idx\` ON \`_public_health_messages_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_lead_photo_idx\` ON \`_public_health_messages_v\` (\`version_lead_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_slug_idx\` ON \`_public_health_messages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_published_at_idx\` ON \`_public_health_messages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_review_state_idx\` ON \`_public_health_messages_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_created_by_idx\` ON \`_public_health_messages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_visible_since_idx\` ON \`_public_health_messages_v\` (\`version_visible_since\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_saved_by_idx\` ON \`_public_health_messages_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_folded_form_idx\` ON \`_public_health_messages_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_updated_at_idx\` ON \`_public_health_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version_created_at_idx\` ON \`_public_health_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_version_version__status_idx\` ON \`_public_health_messages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_created_at_idx\` ON \`_public_health_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_updated_at_idx\` ON \`_public_health_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_latest_idx\` ON \`_public_health_messages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_public_health_messages_v_autosave_idx\` ON \`_public_health_messages_v\` (\`autosave\`);`)
  await db.run(sql`DROP INDEX \`media_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`campaigns_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_campaigns_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_deleted_at\`;`)
}
