import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."member_kind" AS ENUM('organisation', 'person');
  CREATE TYPE "public"."member_category" AS ENUM('national-government', 'regional-government', 'local-government', 'international', 'civil-society', 'volunteers', 'academia', 'other');
  CREATE TYPE "public"."member_language" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_network_applications_state" AS ENUM('waiting', 'accepted', 'refused');
  CREATE TYPE "public"."enum_invitations_roles_languages" AS ENUM('en', 'fr', 'es', 'ar', 'ru');
  CREATE TYPE "public"."enum_invitations_roles_role" AS ENUM('author', 'editor', 'translator', 'site-manager');
  CREATE TYPE "public"."enum_invitations_language" AS ENUM('en', 'fr', 'es');
  ALTER TYPE "public"."enum_sites_navigation_section" ADD VALUE 'network';
  CREATE TABLE "pages_blocks_network" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_network_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_network" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_network_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "network_applications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"kind" "member_kind" NOT NULL,
  	"category" "member_category" NOT NULL,
  	"country" "country_code" NOT NULL,
  	"description" varchar NOT NULL,
  	"website" varchar,
  	"language" "member_language" NOT NULL,
  	"is_listed" boolean DEFAULT false,
  	"state" "enum_network_applications_state" DEFAULT 'waiting' NOT NULL,
  	"note" varchar,
  	"member_id" uuid,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"site_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "network_applications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "network_members" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"kind" "member_kind" NOT NULL,
  	"category" "member_category" NOT NULL,
  	"country" "country_code" NOT NULL,
  	"description" varchar NOT NULL,
  	"website" varchar,
  	"language" "member_language" NOT NULL,
  	"is_listed" boolean DEFAULT false,
  	"joined_at" timestamp(3) with time zone NOT NULL,
  	"site_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "network_members_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "invitations_roles_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_invitations_roles_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "invitations_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"site_id" uuid NOT NULL,
  	"role" "enum_invitations_roles_role" NOT NULL
  );
  
  CREATE TABLE "invitations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_invitations_language" DEFAULT 'en' NOT NULL,
  	"is_administrator" boolean DEFAULT false,
  	"sent_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"invited_by_id" uuid,
  	"token_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "sites" ADD COLUMN "has_network" boolean DEFAULT false;
  ALTER TABLE "users_sessions" ADD COLUMN "browser" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "network_applications_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "network_members_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "invitations_id" uuid;
  ALTER TABLE "pages_blocks_network" ADD CONSTRAINT "pages_blocks_network_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_network_locales" ADD CONSTRAINT "pages_blocks_network_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_network"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_network" ADD CONSTRAINT "_pages_v_blocks_network_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_network_locales" ADD CONSTRAINT "_pages_v_blocks_network_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_network"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "network_applications" ADD CONSTRAINT "network_applications_member_id_network_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."network_members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "network_applications" ADD CONSTRAINT "network_applications_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "network_applications" ADD CONSTRAINT "network_applications_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "network_applications_rels" ADD CONSTRAINT "network_applications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."network_applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "network_applications_rels" ADD CONSTRAINT "network_applications_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "network_members" ADD CONSTRAINT "network_members_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "network_members_rels" ADD CONSTRAINT "network_members_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."network_members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "network_members_rels" ADD CONSTRAINT "network_members_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invitations_roles_languages" ADD CONSTRAINT "invitations_roles_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."invitations_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invitations_roles" ADD CONSTRAINT "invitations_roles_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations_roles" ADD CONSTRAINT "invitations_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_blocks_network_order_idx" ON "pages_blocks_network" USING btree ("_order");
  CREATE INDEX "pages_blocks_network_parent_id_idx" ON "pages_blocks_network" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_network_path_idx" ON "pages_blocks_network" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_network_locales_locale_parent_id_unique" ON "pages_blocks_network_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_network_order_idx" ON "_pages_v_blocks_network" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_network_parent_id_idx" ON "_pages_v_blocks_network" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_network_path_idx" ON "_pages_v_blocks_network" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_network_locales_locale_parent_id_unique" ON "_pages_v_blocks_network_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "network_applications_email_idx" ON "network_applications" USING btree ("email");
  CREATE INDEX "network_applications_state_idx" ON "network_applications" USING btree ("state");
  CREATE INDEX "network_applications_member_idx" ON "network_applications" USING btree ("member_id");
  CREATE INDEX "network_applications_received_at_idx" ON "network_applications" USING btree ("received_at");
  CREATE INDEX "network_applications_decided_by_idx" ON "network_applications" USING btree ("decided_by_id");
  CREATE INDEX "network_applications_site_idx" ON "network_applications" USING btree ("site_id");
  CREATE INDEX "network_applications_updated_at_idx" ON "network_applications" USING btree ("updated_at");
  CREATE INDEX "network_applications_created_at_idx" ON "network_applications" USING btree ("created_at");
  CREATE INDEX "network_applications_rels_order_idx" ON "network_applications_rels" USING btree ("order");
  CREATE INDEX "network_applications_rels_parent_idx" ON "network_applications_rels" USING btree ("parent_id");
  CREATE INDEX "network_applications_rels_path_idx" ON "network_applications_rels" USING btree ("path");
  CREATE INDEX "network_applications_rels_topics_id_idx" ON "network_applications_rels" USING btree ("topics_id");
  CREATE INDEX "network_members_email_idx" ON "network_members" USING btree ("email");
  CREATE INDEX "network_members_site_idx" ON "network_members" USING btree ("site_id");
  CREATE INDEX "network_members_updated_at_idx" ON "network_members" USING btree ("updated_at");
  CREATE INDEX "network_members_created_at_idx" ON "network_members" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_email_idx" ON "network_members" USING btree ("site_id","email");
  CREATE INDEX "network_members_rels_order_idx" ON "network_members_rels" USING btree ("order");
  CREATE INDEX "network_members_rels_parent_idx" ON "network_members_rels" USING btree ("parent_id");
  CREATE INDEX "network_members_rels_path_idx" ON "network_members_rels" USING btree ("path");
  CREATE INDEX "network_members_rels_topics_id_idx" ON "network_members_rels" USING btree ("topics_id");
  CREATE INDEX "invitations_roles_languages_order_idx" ON "invitations_roles_languages" USING btree ("order");
  CREATE INDEX "invitations_roles_languages_parent_idx" ON "invitations_roles_languages" USING btree ("parent_id");
  CREATE INDEX "invitations_roles_order_idx" ON "invitations_roles" USING btree ("_order");
  CREATE INDEX "invitations_roles_parent_id_idx" ON "invitations_roles" USING btree ("_parent_id");
  CREATE INDEX "invitations_roles_site_idx" ON "invitations_roles" USING btree ("site_id");
  CREATE UNIQUE INDEX "invitations_email_idx" ON "invitations" USING btree ("email");
  CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("invited_by_id");
  CREATE UNIQUE INDEX "invitations_token_hash_idx" ON "invitations" USING btree ("token_hash");
  CREATE INDEX "invitations_updated_at_idx" ON "invitations" USING btree ("updated_at");
  CREATE INDEX "invitations_created_at_idx" ON "invitations" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_network_applications_fk" FOREIGN KEY ("network_applications_id") REFERENCES "public"."network_applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_network_members_fk" FOREIGN KEY ("network_members_id") REFERENCES "public"."network_members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_invitations_fk" FOREIGN KEY ("invitations_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_network_applications_id_idx" ON "payload_locked_documents_rels" USING btree ("network_applications_id");
  CREATE INDEX "payload_locked_documents_rels_network_members_id_idx" ON "payload_locked_documents_rels" USING btree ("network_members_id");
  CREATE INDEX "payload_locked_documents_rels_invitations_id_idx" ON "payload_locked_documents_rels" USING btree ("invitations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_blocks_network" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_blocks_network_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_blocks_network" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_blocks_network_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "network_applications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "network_applications_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "network_members" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "network_members_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invitations_roles_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invitations_roles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_blocks_network" CASCADE;
  DROP TABLE "pages_blocks_network_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_network" CASCADE;
  DROP TABLE "_pages_v_blocks_network_locales" CASCADE;
  DROP TABLE "network_applications" CASCADE;
  DROP TABLE "network_applications_rels" CASCADE;
  DROP TABLE "network_members" CASCADE;
  DROP TABLE "network_members_rels" CASCADE;
  DROP TABLE "invitations_roles_languages" CASCADE;
  DROP TABLE "invitations_roles" CASCADE;
  DROP TABLE "invitations" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_network_applications_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_network_members_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_invitations_fk";
  
  ALTER TABLE "sites_navigation" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_sites_navigation_section";
  CREATE TYPE "public"."enum_sites_navigation_section" AS ENUM('about', 'topics', 'projects', 'statements', 'news', 'events', 'documents', 'people', 'partners', 'newsletter', 'search', 'contact', 'accessibility', 'privacy', 'campaigns');
  ALTER TABLE "sites_navigation" ALTER COLUMN "section" SET DATA TYPE "public"."enum_sites_navigation_section" USING "section"::"public"."enum_sites_navigation_section";
  DROP INDEX "payload_locked_documents_rels_network_applications_id_idx";
  DROP INDEX "payload_locked_documents_rels_network_members_id_idx";
  DROP INDEX "payload_locked_documents_rels_invitations_id_idx";
  ALTER TABLE "sites" DROP COLUMN "has_network";
  ALTER TABLE "users_sessions" DROP COLUMN "browser";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "network_applications_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "network_members_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "invitations_id";
  DROP TYPE "public"."member_kind";
  DROP TYPE "public"."member_category";
  DROP TYPE "public"."member_language";
  DROP TYPE "public"."enum_network_applications_state";
  DROP TYPE "public"."enum_invitations_roles_languages";
  DROP TYPE "public"."enum_invitations_roles_role";
  DROP TYPE "public"."enum_invitations_language";`)
}
