-- Order amounts: month, customer and amount of every order of a span of days, one by one, for filtered reports.
-- Index (sales_order: account_id, ordered_at, status, base_net_total, removed_at) answers all but the month.
SELECT id, month, account_id, base_net_total
FROM sales_order
WHERE removed_at IS NULL AND ordered_at BETWEEN :first AND :last
  AND instr(:left_out, '|' || ifnull(status, '') || '|') = 0
