import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outbox_messages" ADD COLUMN "state" varchar DEFAULT 'queued';
  ALTER TABLE "outbox_messages" ADD COLUMN "key" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "priority" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "message_id" varchar;
  ALTER TABLE "outbox_messages" ADD COLUMN "headers" jsonb;
  ALTER TABLE "outbox_messages" ADD COLUMN "sender" numeric;
  ALTER TABLE "outbox_messages" ADD COLUMN "attempts" numeric DEFAULT 0;
  ALTER TABLE "outbox_messages" ADD COLUMN "next_try_at" timestamp(3) with time zone;
  ALTER TABLE "outbox_messages" ADD COLUMN "marked_at" timestamp(3) with time zone;
  CREATE INDEX "outbox_messages_state_idx" ON "outbox_messages" USING btree ("state");
  CREATE UNIQUE INDEX "outbox_messages_key_idx" ON "outbox_messages" USING btree ("key");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "outbox_messages_state_idx";
  DROP INDEX "outbox_messages_key_idx";
  ALTER TABLE "outbox_messages" DROP COLUMN "state";
  ALTER TABLE "outbox_messages" DROP COLUMN "key";
  ALTER TABLE "outbox_messages" DROP COLUMN "priority";
  ALTER TABLE "outbox_messages" DROP COLUMN "message_id";
  ALTER TABLE "outbox_messages" DROP COLUMN "headers";
  ALTER TABLE "outbox_messages" DROP COLUMN "sender";
  ALTER TABLE "outbox_messages" DROP COLUMN "attempts";
  ALTER TABLE "outbox_messages" DROP COLUMN "next_try_at";
  ALTER TABLE "outbox_messages" DROP COLUMN "marked_at";`)
}
