-- Last touches: when something was last done about the records of :ids (a JSON list), or a deal changed its stage.
-- Indexes (activity: each link, due_on, removed_at; stage_log: opportunity_id).
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(:ids))
SELECT about, max(at) AS at
FROM (
    SELECT account_id AS about, done_at AS at FROM activity
    WHERE account_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT contact_id AS about, done_at AS at FROM activity
    WHERE contact_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT lead_id AS about, done_at AS at FROM activity
    WHERE lead_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT opportunity_id AS about, done_at AS at FROM activity
    WHERE opportunity_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT campaign_id AS about, done_at AS at FROM activity
    WHERE campaign_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT case_id AS about, done_at AS at FROM activity
    WHERE case_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT quote_id AS about, done_at AS at FROM activity
    WHERE quote_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT sales_order_id AS about, done_at AS at FROM activity
    WHERE sales_order_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT invoice_id AS about, done_at AS at FROM activity
    WHERE invoice_id IN (SELECT id FROM wanted) AND done_at IS NOT NULL AND removed_at IS NULL
    UNION ALL
    SELECT opportunity_id AS about, at FROM stage_log
    WHERE opportunity_id IN (SELECT id FROM wanted) AND removed_at IS NULL
)
GROUP BY about
