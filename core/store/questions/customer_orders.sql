-- Customer orders: id and day of the latest :most orders of :account up to :until, but those in the stages :left_out
-- ("|cancelled|"). Index (sales_order: account_id, ordered_at, status, base_net_total, removed_at) answers it alone.
SELECT id, CAST(julianday(ordered_at) + 0.5 AS INTEGER) AS day
FROM sales_order
WHERE account_id = :account AND removed_at IS NULL AND ordered_at <= :until
  AND instr(:left_out, '|' || ifnull(status, '') || '|') = 0
ORDER BY ordered_at DESC
LIMIT :most
