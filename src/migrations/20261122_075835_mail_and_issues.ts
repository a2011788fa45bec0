import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_newsletter_issues_segment_languages" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_segment_languages" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TABLE "newsletter_issues_blocks_issue_item" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "newsletter_issues_blocks_issue_item_locales" (
  	"instead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "newsletter_issues_blocks_issue_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "newsletter_issues_blocks_issue_text_locales" (
  	"heading" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "newsletter_issues_segment_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_newsletter_issues_segment_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_item" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_item_locales" (
  	"instead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_blocks_issue_text_locales" (
  	"heading" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_newsletter_issues_v_version_segment_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__newsletter_issues_v_version_segment_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "newsletter_issues_locales" ADD COLUMN "subject" varchar;
  ALTER TABLE "newsletter_issues_locales" ADD COLUMN "introduction" jsonb;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "statements_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "projects_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "campaigns_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "newsletter_issues_rels" ADD COLUMN "topics_id" uuid;
  ALTER TABLE "_newsletter_issues_v_locales" ADD COLUMN "version_subject" varchar;
  ALTER TABLE "_newsletter_issues_v_locales" ADD COLUMN "version_introduction" jsonb;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "news_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "statements_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "projects_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "campaigns_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "_newsletter_issues_v_rels" ADD COLUMN "topics_id" uuid;
  ALTER TABLE "placements_rels" ADD COLUMN "newsletter_issues_id" uuid;
  ALTER TABLE "redirects_rels" ADD COLUMN "newsletter_issues_id" uuid;
  ALTER TABLE "newsletter_issues_blocks_issue_item" ADD CONSTRAINT "newsletter_issues_blocks_issue_item_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_blocks_issue_item_locales" ADD CONSTRAINT "newsletter_issues_blocks_issue_item_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues_blocks_issue_item"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_blocks_issue_text" ADD CONSTRAINT "newsletter_issues_blocks_issue_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_blocks_issue_text_locales" ADD CONSTRAINT "newsletter_issues_blocks_issue_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues_blocks_issue_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_segment_languages" ADD CONSTRAINT "newsletter_issues_segment_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_item" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_item_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_item_locales" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_item_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v_blocks_issue_item"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text_locales" ADD CONSTRAINT "_newsletter_issues_v_blocks_issue_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v_blocks_issue_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_version_segment_languages" ADD CONSTRAINT "_newsletter_issues_v_version_segment_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "newsletter_issues_blocks_issue_item_order_idx" ON "newsletter_issues_blocks_issue_item" USING btree ("_order");
  CREATE INDEX "newsletter_issues_blocks_issue_item_parent_id_idx" ON "newsletter_issues_blocks_issue_item" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_item_path_idx" ON "newsletter_issues_blocks_issue_item" USING btree ("_path");
  CREATE UNIQUE INDEX "newsletter_issues_blocks_issue_item_locales_locale_parent_id" ON "newsletter_issues_blocks_issue_item_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_text_order_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_order");
  CREATE INDEX "newsletter_issues_blocks_issue_text_parent_id_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_blocks_issue_text_path_idx" ON "newsletter_issues_blocks_issue_text" USING btree ("_path");
  CREATE UNIQUE INDEX "newsletter_issues_blocks_issue_text_locales_locale_parent_id" ON "newsletter_issues_blocks_issue_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "newsletter_issues_segment_languages_order_idx" ON "newsletter_issues_segment_languages" USING btree ("order");
  CREATE INDEX "newsletter_issues_segment_languages_parent_idx" ON "newsletter_issues_segment_languages" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_item_order_idx" ON "_newsletter_issues_v_blocks_issue_item" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_item_parent_id_idx" ON "_newsletter_issues_v_blocks_issue_item" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_item_path_idx" ON "_newsletter_issues_v_blocks_issue_item" USING btree ("_path");
  CREATE UNIQUE INDEX "_newsletter_issues_v_blocks_issue_item_locales_locale_parent" ON "_newsletter_issues_v_blocks_issue_item_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_order_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_parent_id_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_blocks_issue_text_path_idx" ON "_newsletter_issues_v_blocks_issue_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_newsletter_issues_v_blocks_issue_text_locales_locale_parent" ON "_newsletter_issues_v_blocks_issue_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_newsletter_issues_v_version_segment_languages_order_idx" ON "_newsletter_issues_v_version_segment_languages" USING btree ("order");
  CREATE INDEX "_newsletter_issues_v_version_segment_languages_parent_idx" ON "_newsletter_issues_v_version_segment_languages" USING btree ("parent_id");
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "placements_rels" ADD CONSTRAINT "placements_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "newsletter_issues_rels_news_id_idx" ON "newsletter_issues_rels" USING btree ("news_id");
  CREATE INDEX "newsletter_issues_rels_statements_id_idx" ON "newsletter_issues_rels" USING btree ("statements_id");
  CREATE INDEX "newsletter_issues_rels_projects_id_idx" ON "newsletter_issues_rels" USING btree ("projects_id");
  CREATE INDEX "newsletter_issues_rels_campaigns_id_idx" ON "newsletter_issues_rels" USING btree ("campaigns_id");
  CREATE INDEX "newsletter_issues_rels_events_id_idx" ON "newsletter_issues_rels" USING btree ("events_id");
  CREATE INDEX "newsletter_issues_rels_documents_id_idx" ON "newsletter_issues_rels" USING btree ("documents_id");
  CREATE INDEX "newsletter_issues_rels_topics_id_idx" ON "newsletter_issues_rels" USING btree ("topics_id");
  CREATE INDEX "_newsletter_issues_v_rels_news_id_idx" ON "_newsletter_issues_v_rels" USING btree ("news_id");
  CREATE INDEX "_newsletter_issues_v_rels_statements_id_idx" ON "_newsletter_issues_v_rels" USING btree ("statements_id");
  CREATE INDEX "_newsletter_issues_v_rels_projects_id_idx" ON "_newsletter_issues_v_rels" USING btree ("projects_id");
  CREATE INDEX "_newsletter_issues_v_rels_campaigns_id_idx" ON "_newsletter_issues_v_rels" USING btree ("campaigns_id");
  CREATE INDEX "_newsletter_issues_v_rels_events_id_idx" ON "_newsletter_issues_v_rels" USING btree ("events_id");
  CREATE INDEX "_newsletter_issues_v_rels_documents_id_idx" ON "_newsletter_issues_v_rels" USING btree ("documents_id");
  CREATE INDEX "_newsletter_issues_v_rels_topics_id_idx" ON "_newsletter_issues_v_rels" USING btree ("topics_id");
  CREATE INDEX "placements_rels_newsletter_issues_id_idx" ON "placements_rels" USING btree ("newsletter_issues_id");
  CREATE INDEX "redirects_rels_newsletter_issues_id_idx" ON "redirects_rels" USING btree ("newsletter_issues_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "newsletter_issues_blocks_issue_item" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_blocks_issue_item_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_blocks_issue_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_blocks_issue_text_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "newsletter_issues_segment_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_item" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_item_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_blocks_issue_text_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_newsletter_issues_v_version_segment_languages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "newsletter_issues_blocks_issue_item" CASCADE;
  DROP TABLE "newsletter_issues_blocks_issue_item_locales" CASCADE;
  DROP TABLE "newsletter_issues_blocks_issue_text" CASCADE;
  DROP TABLE "newsletter_issues_blocks_issue_text_locales" CASCADE;
  DROP TABLE "newsletter_issues_segment_languages" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_item" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_item_locales" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_text" CASCADE;
  DROP TABLE "_newsletter_issues_v_blocks_issue_text_locales" CASCADE;
  DROP TABLE "_newsletter_issues_v_version_segment_languages" CASCADE;
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_news_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_statements_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_projects_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_campaigns_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_events_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_documents_fk";
  
  ALTER TABLE "newsletter_issues_rels" DROP CONSTRAINT "newsletter_issues_rels_topics_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_news_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_statements_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_projects_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_campaigns_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_events_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_documents_fk";
  
  ALTER TABLE "_newsletter_issues_v_rels" DROP CONSTRAINT "_newsletter_issues_v_rels_topics_fk";
  
  ALTER TABLE "placements_rels" DROP CONSTRAINT "placements_rels_newsletter_issues_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_newsletter_issues_fk";
  
  DROP INDEX "newsletter_issues_rels_news_id_idx";
  DROP INDEX "newsletter_issues_rels_statements_id_idx";
  DROP INDEX "newsletter_issues_rels_projects_id_idx";
  DROP INDEX "newsletter_issues_rels_campaigns_id_idx";
  DROP INDEX "newsletter_issues_rels_events_id_idx";
  DROP INDEX "newsletter_issues_rels_documents_id_idx";
  DROP INDEX "newsletter_issues_rels_topics_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_news_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_statements_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_projects_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_campaigns_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_events_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_documents_id_idx";
  DROP INDEX "_newsletter_issues_v_rels_topics_id_idx";
  DROP INDEX "placements_rels_newsletter_issues_id_idx";
  DROP INDEX "redirects_rels_newsletter_issues_id_idx";
  ALTER TABLE "newsletter_issues_locales" DROP COLUMN "subject";
  ALTER TABLE "newsletter_issues_locales" DROP COLUMN "introduction";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "news_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "statements_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "projects_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "campaigns_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "events_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "documents_id";
  ALTER TABLE "newsletter_issues_rels" DROP COLUMN "topics_id";
  ALTER TABLE "_newsletter_issues_v_locales" DROP COLUMN "version_subject";
  ALTER TABLE "_newsletter_issues_v_locales" DROP COLUMN "version_introduction";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "news_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "statements_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "projects_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "campaigns_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "documents_id";
  ALTER TABLE "_newsletter_issues_v_rels" DROP COLUMN "topics_id";
  ALTER TABLE "placements_rels" DROP COLUMN "newsletter_issues_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "newsletter_issues_id";
  DROP TYPE "public"."enum_newsletter_issues_segment_languages";
  DROP TYPE "public"."enum__newsletter_issues_v_version_segment_languages";`)
}
