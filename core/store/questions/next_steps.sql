-- Next steps: what is still to be done about the records of :ids, soonest first; those without a day come last.
-- :ids and :open (the keys of open stages) are JSON lists. Indexes (activity: each link, due_on, removed_at).
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(:ids)),
still_open(stage) AS MATERIALIZED (SELECT value FROM json_each(:open))
SELECT about, id, kind, subject, due_on, starts_at
FROM (
    SELECT account_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE account_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT contact_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE contact_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT lead_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE lead_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT opportunity_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE opportunity_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT campaign_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE campaign_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT case_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE case_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT quote_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE quote_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT sales_order_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE sales_order_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
    UNION ALL
    SELECT invoice_id AS about, id, kind, subject, due_on, starts_at FROM activity
    WHERE invoice_id IN (SELECT id FROM wanted) AND status IN (SELECT stage FROM still_open) AND removed_at IS NULL
)
ORDER BY about, due_on IS NULL, due_on, starts_at IS NULL, starts_at, id
