-- Reminders: what is still to be done and is to be reminded of after the moment :after, the soonest first; for :person
-- (0: for everybody) or for nobody in particular. :open is a JSON list of the keys of open stages.
-- Index (activity: reminder_at, removed_at); the + keeps the planner away from the index of stages, under which all
-- that is open lies.
SELECT id, reminder_at, subject, starts_at, due_on, contact_id, lead_id, account_id, opportunity_id
FROM activity
WHERE reminder_at > :after AND removed_at IS NULL AND +status IN (SELECT value FROM json_each(:open))
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
ORDER BY reminder_at, id
LIMIT :limit
