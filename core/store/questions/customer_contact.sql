-- Customer contact: how many deals, and quotes beside them, :account was offered (no more than 100 each are counted),
-- and whether anything was ever done about it. Indexes (opportunity, quote, activity: account_id).
SELECT (SELECT count(*) FROM (SELECT 1 FROM opportunity WHERE account_id = :account AND removed_at IS NULL LIMIT 100))
     + (SELECT count(*) FROM (SELECT 1 FROM quote WHERE account_id = :account AND opportunity_id IS NULL
                              AND removed_at IS NULL LIMIT 100)) AS offers,
       EXISTS(SELECT 1 FROM activity WHERE account_id = :account AND done_at IS NOT NULL AND removed_at IS NULL)
       AS touched
