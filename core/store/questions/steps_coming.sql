-- Steps coming: what stands in the open stage :stage and is to be done from day to day, the soonest days first, timed
-- ones of a day before the others; for :person (0: for everybody) or for nobody in particular.
-- One stage a question, so that the index gives the first ones without sorting all there are.
-- Index (activity: status, due_on, starts_at, owner_id, removed_at).
SELECT id, kind, subject, due_on, starts_at, contact_id, lead_id, account_id, opportunity_id, case_id, quote_id,
       sales_order_id, invoice_id, campaign_id
FROM activity
WHERE status = :stage AND due_on BETWEEN :from AND :until AND removed_at IS NULL
      AND (:person = 0 OR owner_id IS NULL OR owner_id = :person)
ORDER BY due_on, starts_at IS NULL, starts_at, id
LIMIT :limit
