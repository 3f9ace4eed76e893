-- 0002: people with a role in a deal, and the bytes of attached files.
CREATE TABLE "opportunity_contact"(id INTEGER PRIMARY KEY, "opportunity_id" INTEGER REFERENCES "opportunity"(id), "contact_id" INTEGER REFERENCES "contact"(id), "role" TEXT, "remark" TEXT, "external_ref" TEXT, "created_at" TEXT, "created_by_id" INTEGER, "changed_at" TEXT, "changed_by_id" INTEGER, "removed_at" TEXT, sum INTEGER NOT NULL) STRICT;
CREATE INDEX "opportunity_contact_opportunity_id" ON "opportunity_contact"("opportunity_id", removed_at);
CREATE INDEX "opportunity_contact_contact_id" ON "opportunity_contact"("contact_id", removed_at);
CREATE INDEX "opportunity_contact_role" ON "opportunity_contact"("role", removed_at);
CREATE UNIQUE INDEX "opportunity_contact_external_ref" ON "opportunity_contact"("external_ref") WHERE "external_ref" IS NOT NULL AND removed_at IS NULL;
CREATE TABLE "attachment_content"(sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
UPDATE file_state SET value=2 WHERE key='lowest_format';
