import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`home_page_recommended_windows\`;`)
}
