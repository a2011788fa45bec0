import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_newsletter_issues_segment_languages" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_segment_languages" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_form_submissions_purpose" AS ENUM('general', 'press', 'accessibility');
  CREATE TYPE "public"."enum_form_submissions_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_form_submissions_state" AS ENUM('new', 'handled');
  CREATE TYPE "public"."enum_subscriptions_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_subscriptions_state" AS ENUM('pending', 'active', 'left');
  CREATE TYPE "public"."enum_subscribers_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_consent_records_action" AS ENUM('requested', 'confirmed', 'changed', 'withdrawn', 'erased', 'imported', 'suppressed');
  CREATE TYPE "public"."enum_consent_records_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_suppressions_reason" AS ENUM('erased', 'bounced', 'complained', 'asked');
  CREATE TYPE "public"."enum_reviews_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('in-review', 'changes-requested', 'approved', 'archived');
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
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"message" varchar NOT NULL,
  	"purpose" "enum_form_submissions_purpose" NOT NULL,
  	"language" "enum_form_submissions_language" NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_form_submissions_state" DEFAULT 'new' NOT NULL,
  	"handled_by_id" uuid,
  	"handled_at" timestamp(3) with time zone,
  	"site_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscriptions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar,
  	"subscriber_id" uuid NOT NULL,
  	"newsletter_id" uuid NOT NULL,
  	"language" "enum_subscriptions_language" NOT NULL,
  	"state" "enum_subscriptions_state" NOT NULL,
  	"requested_at" timestamp(3) with time zone NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"left_at" timestamp(3) with time zone,
  	"site_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscriptions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "subscribers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_subscribers_language" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_records" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"address" varchar NOT NULL,
  	"action" "enum_consent_records_action" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"newsletter_name" varchar,
  	"form" varchar NOT NULL,
  	"wording" varchar,
  	"wording_version" varchar,
  	"language" "enum_consent_records_language" NOT NULL,
  	"details" varchar,
  	"site_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "suppressions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"hash" varchar NOT NULL,
  	"reason" "enum_suppressions_reason" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"noun" varchar NOT NULL,
  	"item_id" varchar NOT NULL,
  	"language" "enum_reviews_language" NOT NULL,
  	"site_id" uuid NOT NULL,
  	"title" varchar,
  	"state" "enum_reviews_state" NOT NULL,
  	"requested_by_id" uuid,
  	"reviewer_id" uuid,
  	"note" varchar,
  	"since" timestamp(3) with time zone NOT NULL,
  	"digest" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  ALTER TABLE "sites" ADD COLUMN "messages_kept_days" numeric DEFAULT 365;
  ALTER TABLE "sites" ADD COLUMN "needs_approval" boolean DEFAULT false;
  ALTER TABLE "redirects_rels" ADD COLUMN "newsletter_issues_id" uuid;
  ALTER TABLE "outbox_messages" ADD COLUMN "state" varchar DEFAULT 'queued';
  ALTER TABLE "outbox_messages" ADD COLUMN "key" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "priority" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "message_id" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "headers" jsonb;
  ALTER TABLE "outbox_messages" ADD COLUMN "sender" numeric;
  ALTER TABLE "outbox_messages" ADD COLUMN "attempts" numeric DEFAULT 0;
  ALTER TABLE "outbox_messages" ADD COLUMN "next_try_at" timestamp(3) with time zone;
  ALTER TABLE "outbox_messages" ADD COLUMN "marked_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_submissions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "subscriptions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "subscribers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consent_records_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "suppressions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reviews_id" uuid;
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
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_newsletter_id_newsletters_id_fk" FOREIGN KEY ("newsletter_id") REFERENCES "public"."newsletters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions_rels" ADD CONSTRAINT "subscriptions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscriptions_rels" ADD CONSTRAINT "subscriptions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consent_records" ADD CONSTRAINT "consent_records_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  CREATE INDEX "form_submissions_email_idx" ON "form_submissions" USING btree ("email");
  CREATE INDEX "form_submissions_received_at_idx" ON "form_submissions" USING btree ("received_at");
  CREATE INDEX "form_submissions_state_idx" ON "form_submissions" USING btree ("state");
  CREATE INDEX "form_submissions_handled_by_idx" ON "form_submissions" USING btree ("handled_by_id");
  CREATE INDEX "form_submissions_site_idx" ON "form_submissions" USING btree ("site_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE INDEX "subscriptions_email_idx" ON "subscriptions" USING btree ("email");
  CREATE INDEX "subscriptions_subscriber_idx" ON "subscriptions" USING btree ("subscriber_id");
  CREATE INDEX "subscriptions_newsletter_idx" ON "subscriptions" USING btree ("newsletter_id");
  CREATE INDEX "subscriptions_site_idx" ON "subscriptions" USING btree ("site_id");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE UNIQUE INDEX "subscriber_newsletter_idx" ON "subscriptions" USING btree ("subscriber_id","newsletter_id");
  CREATE INDEX "newsletter_state_idx" ON "subscriptions" USING btree ("newsletter_id","state");
  CREATE INDEX "subscriptions_rels_order_idx" ON "subscriptions_rels" USING btree ("order");
  CREATE INDEX "subscriptions_rels_parent_idx" ON "subscriptions_rels" USING btree ("parent_id");
  CREATE INDEX "subscriptions_rels_path_idx" ON "subscriptions_rels" USING btree ("path");
  CREATE INDEX "subscriptions_rels_topics_id_idx" ON "subscriptions_rels" USING btree ("topics_id");
  CREATE UNIQUE INDEX "subscribers_email_idx" ON "subscribers" USING btree ("email");
  CREATE INDEX "subscribers_updated_at_idx" ON "subscribers" USING btree ("updated_at");
  CREATE INDEX "subscribers_created_at_idx" ON "subscribers" USING btree ("created_at");
  CREATE INDEX "consent_records_address_idx" ON "consent_records" USING btree ("address");
  CREATE INDEX "consent_records_at_idx" ON "consent_records" USING btree ("at");
  CREATE INDEX "consent_records_site_idx" ON "consent_records" USING btree ("site_id");
  CREATE INDEX "consent_records_updated_at_idx" ON "consent_records" USING btree ("updated_at");
  CREATE INDEX "consent_records_created_at_idx" ON "consent_records" USING btree ("created_at");
  CREATE UNIQUE INDEX "suppressions_hash_idx" ON "suppressions" USING btree ("hash");
  CREATE INDEX "suppressions_updated_at_idx" ON "suppressions" USING btree ("updated_at");
  CREATE INDEX "suppressions_created_at_idx" ON "suppressions" USING btree ("created_at");
  CREATE INDEX "reviews_noun_idx" ON "reviews" USING btree ("noun");
  CREATE INDEX "reviews_item_id_idx" ON "reviews" USING btree ("item_id");
  CREATE INDEX "reviews_language_idx" ON "reviews" USING btree ("language");
  CREATE INDEX "reviews_site_idx" ON "reviews" USING btree ("site_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_requested_by_idx" ON "reviews" USING btree ("requested_by_id");
  CREATE INDEX "reviews_reviewer_idx" ON "reviews" USING btree ("reviewer_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "noun_itemId_language_idx" ON "reviews" USING btree ("noun","item_id","language");
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
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_submissions_fk" FOREIGN KEY ("form_submissions_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subscriptions_fk" FOREIGN KEY ("subscriptions_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subscribers_fk" FOREIGN KEY ("subscribers_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_records_fk" FOREIGN KEY ("consent_records_id") REFERENCES "public"."consent_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_suppressions_fk" FOREIGN KEY ("suppressions_id") REFERENCES "public"."suppressions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviews_fk" FOREIGN KEY ("reviews_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "redirects_rels_newsletter_issues_id_idx" ON "redirects_rels" USING btree ("newsletter_issues_id");
  CREATE INDEX "outbox_messages_state_idx" ON "outbox_messages" USING btree ("state");
  CREATE UNIQUE INDEX "outbox_messages_key_idx" ON "outbox_messages" USING btree ("key");
  CREATE INDEX "payload_locked_documents_rels_form_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_submissions_id");
  CREATE INDEX "payload_locked_documents_rels_subscriptions_id_idx" ON "payload_locked_documents_rels" USING btree ("subscriptions_id");
  CREATE INDEX "payload_locked_documents_rels_subscribers_id_idx" ON "payload_locked_documents_rels" USING btree ("subscribers_id");
  CREATE INDEX "payload_locked_documents_rels_consent_records_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_records_id");
  CREATE INDEX "payload_locked_documents_rels_suppressions_id_idx" ON "payload_locked_documents_rels" USING btree ("suppressions_id");
  CREATE INDEX "payload_locked_documents_rels_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("reviews_id");`)
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
  ALTER TABLE "form_submissions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscriptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscriptions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscribers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consent_records" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "suppressions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
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
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "subscriptions_rels" CASCADE;
  DROP TABLE "subscribers" CASCADE;
  DROP TABLE "consent_records" CASCADE;
  DROP TABLE "suppressions" CASCADE;
  DROP TABLE "reviews" CASCADE;
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
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_form_submissions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_subscriptions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_subscribers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consent_records_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_suppressions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reviews_fk";
  
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
  DROP INDEX "outbox_messages_state_idx";
  DROP INDEX "outbox_messages_key_idx";
  DROP INDEX "payload_locked_documents_rels_form_submissions_id_idx";
  DROP INDEX "payload_locked_documents_rels_subscriptions_id_idx";
  DROP INDEX "payload_locked_documents_rels_subscribers_id_idx";
  DROP INDEX "payload_locked_documents_rels_consent_records_id_idx";
  DROP INDEX "payload_locked_documents_rels_suppressions_id_idx";
  DROP INDEX "payload_locked_documents_rels_reviews_id_idx";
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
  ALTER TABLE "sites" DROP COLUMN "messages_kept_days";
  ALTER TABLE "sites" DROP COLUMN "needs_approval";
  ALTER TABLE "redirects_rels" DROP COLUMN "newsletter_issues_id";
  ALTER TABLE "outbox_messages" DROP COLUMN "state";
  ALTER TABLE "outbox_messages" DROP COLUMN "key";
  ALTER TABLE "outbox_messages" DROP COLUMN "priority";
  ALTER TABLE "outbox_messages" DROP COLUMN "message_id";
  ALTER TABLE "outbox_messages" DROP COLUMN "headers";
  ALTER TABLE "outbox_messages" DROP COLUMN "sender";
  ALTER TABLE "outbox_messages" DROP COLUMN "attempts";
  ALTER TABLE "outbox_messages" DROP COLUMN "next_try_at";
  ALTER TABLE "outbox_messages" DROP COLUMN "marked_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_submissions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "subscriptions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "subscribers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consent_records_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "suppressions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reviews_id";
  DROP TYPE "public"."enum_newsletter_issues_segment_languages";
  DROP TYPE "public"."enum__newsletter_issues_v_version_segment_languages";
  DROP TYPE "public"."enum_form_submissions_purpose";
  DROP TYPE "public"."enum_form_submissions_language";
  DROP TYPE "public"."enum_form_submissions_state";
  DROP TYPE "public"."enum_subscriptions_language";
  DROP TYPE "public"."enum_subscriptions_state";
  DROP TYPE "public"."enum_subscribers_language";
  DROP TYPE "public"."enum_consent_records_action";
  DROP TYPE "public"."enum_consent_records_language";
  DROP TYPE "public"."enum_suppressions_reason";
  DROP TYPE "public"."enum_reviews_language";
  DROP TYPE "public"."enum_reviews_state";`)
}
