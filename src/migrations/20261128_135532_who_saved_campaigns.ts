import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`saved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`save_reason\` text;`)
  await db.run(sql`CREATE INDEX \`campaigns_saved_by_idx\` ON \`campaigns\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_save_reason\` text;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_saved_by_idx\` ON \`_campaigns_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`creatives\` ADD \`saved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`creatives\` ADD \`save_reason\` text;`)
  await db.run(sql`CREATE INDEX \`creatives_saved_by_idx\` ON \`creatives\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_creatives_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_creatives_v\` ADD \`version_save_reason\` text;`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_saved_by_idx\` ON \`_creatives_v\` (\`version_saved_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  	\`seen_words\` text,
  	\`folded_name\` text,
  	\`folded_objective\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns\`("id", "name", "kind", "priority", "weight", "objective", "targeting_reach", "targeting_chosen", "targeting_width", "cap_per_day", "goal", "is_dismissible", "reset_dismissals", "review_state", "owner_id", "revision", "last_ends_at", "seen_words", "folded_name", "folded_objective", "folded_form", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "kind", "priority", "weight", "objective", "targeting_reach", "targeting_chosen", "targeting_width", "cap_per_day", "goal", "is_dismissible", "reset_dismissals", "review_state", "owner_id", "revision", "last_ends_at", "seen_words", "folded_name", "folded_objective", "folded_form", "updated_at", "created_at", "deleted_at", "_status" FROM \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns\` RENAME TO \`campaigns\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`campaigns_review_state_idx\` ON \`campaigns\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_owner_idx\` ON \`campaigns\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_last_ends_at_idx\` ON \`campaigns\` (\`last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_folded_form_idx\` ON \`campaigns\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
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
  	\`version_seen_words\` text,
  	\`version_folded_name\` text,
  	\`version_folded_objective\` text,
  	\`version_folded_form\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v\`("id", "parent_id", "version_name", "version_kind", "version_priority", "version_weight", "version_objective", "version_targeting_reach", "version_targeting_chosen", "version_targeting_width", "version_cap_per_day", "version_goal", "version_is_dismissible", "version_reset_dismissals", "version_review_state", "version_owner_id", "version_revision", "version_last_ends_at", "version_seen_words", "version_folded_name", "version_folded_objective", "version_folded_form", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_name", "version_kind", "version_priority", "version_weight", "version_objective", "version_targeting_reach", "version_targeting_chosen", "version_targeting_width", "version_cap_per_day", "version_goal", "version_is_dismissible", "version_reset_dismissals", "version_review_state", "version_owner_id", "version_revision", "version_last_ends_at", "version_seen_words", "version_folded_name", "version_folded_objective", "version_folded_form", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v\` RENAME TO \`_campaigns_v\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_review_state_idx\` ON \`_campaigns_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_owner_idx\` ON \`_campaigns_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_last_ends_at_idx\` ON \`_campaigns_v\` (\`version_last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_folded_form_idx\` ON \`_campaigns_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_lastEndsAt_idx\` ON \`_campaigns_v\` (\`version__status\`,\`version_last_ends_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_creatives\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`seen_words\` text,
  	\`folded_headline\` text,
  	\`folded_text\` text,
  	\`folded_form\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`message_id\`) REFERENCES \`public_health_messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_creatives\`("id", "campaign_id", "kicker", "headline", "text", "source", "link", "call_to_action", "text_color", "ground_color", "weight", "message_id", "seen_words", "folded_headline", "folded_text", "folded_form", "updated_at", "created_at", "_status") SELECT "id", "campaign_id", "kicker", "headline", "text", "source", "link", "call_to_action", "text_color", "ground_color", "weight", "message_id", "seen_words", "folded_headline", "folded_text", "folded_form", "updated_at", "created_at", "_status" FROM \`creatives\`;`)
  await db.run(sql`DROP TABLE \`creatives\`;`)
  await db.run(sql`ALTER TABLE \`__new_creatives\` RENAME TO \`creatives\`;`)
  await db.run(sql`CREATE INDEX \`creatives_campaign_idx\` ON \`creatives\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`creatives_message_idx\` ON \`creatives\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`creatives_folded_form_idx\` ON \`creatives\` (\`folded_form\`);`)
  await db.run(sql`CREATE INDEX \`creatives_updated_at_idx\` ON \`creatives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`creatives_created_at_idx\` ON \`creatives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`creatives__status_idx\` ON \`creatives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__creatives_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`version_seen_words\` text,
  	\`version_folded_headline\` text,
  	\`version_folded_text\` text,
  	\`version_folded_form\` numeric,
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
  await db.run(sql`INSERT INTO \`__new__creatives_v\`("id", "parent_id", "version_campaign_id", "version_kicker", "version_headline", "version_text", "version_source", "version_link", "version_call_to_action", "version_text_color", "version_ground_color", "version_weight", "version_message_id", "version_seen_words", "version_folded_headline", "version_folded_text", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_campaign_id", "version_kicker", "version_headline", "version_text", "version_source", "version_link", "version_call_to_action", "version_text_color", "version_ground_color", "version_weight", "version_message_id", "version_seen_words", "version_folded_headline", "version_folded_text", "version_folded_form", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_creatives_v\`;`)
  await db.run(sql`DROP TABLE \`_creatives_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__creatives_v\` RENAME TO \`_creatives_v\`;`)
  await db.run(sql`CREATE INDEX \`_creatives_v_parent_idx\` ON \`_creatives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_campaign_idx\` ON \`_creatives_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_message_idx\` ON \`_creatives_v\` (\`version_message_id\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_folded_form_idx\` ON \`_creatives_v\` (\`version_folded_form\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_updated_at_idx\` ON \`_creatives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version_created_at_idx\` ON \`_creatives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_version_version__status_idx\` ON \`_creatives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_created_at_idx\` ON \`_creatives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_updated_at_idx\` ON \`_creatives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_creatives_v_latest_idx\` ON \`_creatives_v\` (\`latest\`);`)
}
