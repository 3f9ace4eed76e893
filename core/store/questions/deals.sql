-- Deals: every opportunity, as pipeline reports see it. Reads the whole table once.
SELECT id, account_id, owner_id, stage, amount, currency, probability, forecast_category, forecast_by_hand,
       expected_close, closed_on, created_at
FROM opportunity
WHERE removed_at IS NULL
ORDER BY id
