-- Revenue by customer: orders of a span of days, without the stages :left_out ("|cancelled|"), largest first.
-- Index (sales_order: account_id, ordered_at, status, base_net_total, removed_at) answers it alone;
-- the + keeps a long span from being read order by order.
SELECT account_id, count(*) AS orders, sum(base_net_total) AS net
FROM sales_order
WHERE removed_at IS NULL AND account_id IS NOT NULL AND +ordered_at BETWEEN :first AND :last
  AND instr(:left_out, '|' || ifnull(status, '') || '|') = 0
GROUP BY account_id
ORDER BY net DESC, account_id
