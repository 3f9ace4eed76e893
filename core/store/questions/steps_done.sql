-- Steps done: what was due from day to day and was completed since the moment :since. :closed is a JSON list of the
-- keys of stages that mean done. Index (activity: due_on, removed_at); the + keeps the planner away from the index of
-- stages, under which all that was ever done lies.
SELECT id, kind, subject, due_on, starts_at, contact_id, lead_id, account_id, opportunity_id, case_id, quote_id,
       sales_order_id, invoice_id, campaign_id
FROM activity
WHERE due_on BETWEEN :from AND :until AND done_at >= :since AND removed_at IS NULL
      AND +status IN (SELECT value FROM json_each(:closed))
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
ORDER BY done_at, id
LIMIT :limit
