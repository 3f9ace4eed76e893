-- 0003: the score of a lead is worked out when it is read and stands in no column; invoices have instalments; what my
-- day, the reminders and the birthdays look for is found without reading all there is.
ALTER TABLE "lead" DROP COLUMN "score";
CREATE TABLE "invoice_instalment"(id INTEGER PRIMARY KEY, "invoice_id" INTEGER REFERENCES "invoice"(id), "position" INTEGER, "due_on" TEXT, "share" INTEGER, "currency" TEXT, "agreed_amount" INTEGER, "amount" INTEGER, "settled_amount" INTEGER, "open_amount" INTEGER, "external_ref" TEXT, "created_at" TEXT, "created_by_id" INTEGER, "changed_at" TEXT, "changed_by_id" INTEGER, "removed_at" TEXT, sum INTEGER NOT NULL) STRICT;
CREATE INDEX "invoice_instalment_invoice_id" ON "invoice_instalment"("invoice_id", "due_on", removed_at);
CREATE UNIQUE INDEX "invoice_instalment_external_ref" ON "invoice_instalment"("external_ref") WHERE "external_ref" IS NOT NULL AND removed_at IS NULL;
CREATE INDEX "contact_birthday" ON "contact"("birthday", removed_at) WHERE "birthday" IS NOT NULL;
CREATE INDEX "activity_reminder_at" ON "activity"("reminder_at", removed_at) WHERE "reminder_at" IS NOT NULL;
CREATE INDEX "activity_status_due_on_starts_at_owner_id" ON "activity"("status", "due_on", "starts_at", "owner_id", removed_at);
DROP INDEX "opportunity_closed_on";
CREATE INDEX "opportunity_closed_on" ON "opportunity"("closed_on", removed_at) WHERE "closed_on" IS NOT NULL;
UPDATE file_state SET value=3 WHERE key='lowest_format';
