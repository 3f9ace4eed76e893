-- Purchases: customer, day and amount of every order but those in the stages :left_out ("|cancelled|").
-- Index (sales_order: account_id, ordered_at, status, base_net_total, removed_at) answers it alone.
SELECT id, account_id, CAST(julianday(ordered_at) + 0.5 AS INTEGER) AS day, base_net_total
FROM sales_order
WHERE removed_at IS NULL AND account_id IS NOT NULL AND ordered_at <= :until
  AND instr(:left_out, '|' || ifnull(status, '') || '|') = 0
ORDER BY account_id, ordered_at
