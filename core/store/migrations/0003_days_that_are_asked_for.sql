-- 0003: what my day, the reminders and the birthdays look for is found without reading all there is.
CREATE INDEX "contact_birthday" ON "contact"("birthday", removed_at) WHERE "birthday" IS NOT NULL;
CREATE INDEX "activity_reminder_at" ON "activity"("reminder_at", removed_at) WHERE "reminder_at" IS NOT NULL;
CREATE INDEX "activity_status_due_on_starts_at_owner_id" ON "activity"("status", "due_on", "starts_at", "owner_id", removed_at);
DROP INDEX "opportunity_closed_on";
CREATE INDEX "opportunity_closed_on" ON "opportunity"("closed_on", removed_at) WHERE "closed_on" IS NOT NULL;
UPDATE file_state SET value=3 WHERE key='lowest_format';
