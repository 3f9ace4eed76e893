-- Steps coming, counted: how many are to be done after :after until :until, and how many after that, for :person or
-- nobody as in steps_coming. :open is a JSON list of the keys of open stages.
-- Index (activity: status, due_on, starts_at, owner_id, removed_at).
SELECT coalesce(sum(due_on <= :until), 0) AS soon, coalesce(sum(due_on > :until), 0) AS later
FROM activity
WHERE status IN (SELECT value FROM json_each(:open)) AND due_on > :after AND removed_at IS NULL
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
