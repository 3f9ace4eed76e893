-- Steps due, counted: how many are to be done before :today and on it, for :person or nobody as in steps_due. :open is
-- a JSON list of the keys of open stages. Index (activity: status, due_on, starts_at, owner_id, removed_at).
SELECT coalesce(sum(due_on < :today), 0) AS overdue, coalesce(sum(due_on = :today), 0) AS today
FROM activity
WHERE status IN (SELECT value FROM json_each(:open)) AND due_on <= :today AND removed_at IS NULL
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
