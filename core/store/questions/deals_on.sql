-- Deals on: how every deal stood at the end of the day :today, as the file knew it then.
-- Index (opportunity_snapshot: day, removed_at); the columns are those of the row with the latest day.
SELECT opportunity_id, stage, type, amount, currency, probability, expected_close, person_id, max(day)
FROM opportunity_snapshot
WHERE removed_at IS NULL AND day <= :today
GROUP BY +opportunity_id
