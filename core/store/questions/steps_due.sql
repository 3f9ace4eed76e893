-- Steps due: what is still to be done from day to day, for :person (0: for everybody) or for nobody in particular;
-- with :latest_first = 1 the latest days come first.
-- :open is a JSON list of the keys of open stages. Index (activity: status, sort_key, removed_at); the + keeps the
-- planner away from the index of days, under which all that was ever done lies.
SELECT id, kind, subject, due_on, starts_at, contact_id, lead_id, account_id, opportunity_id, case_id, quote_id,
       sales_order_id, invoice_id, campaign_id
FROM activity
WHERE status IN (SELECT value FROM json_each(:open)) AND +due_on BETWEEN :from AND :until AND removed_at IS NULL
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
ORDER BY CASE :latest_first WHEN 1 THEN due_on END DESC, due_on, starts_at IS NULL, starts_at, id
LIMIT :limit
