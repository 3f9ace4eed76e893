-- Orders by month: how many and how much, net, in the office's currency, without the stages :left_out ("|cancelled|").
-- Index (sales_order: month, status, base_net_total, removed_at) answers it alone.
SELECT month, count(*) AS documents, sum(base_net_total) AS net
FROM sales_order
WHERE removed_at IS NULL AND month BETWEEN :first AND :last
  AND instr(:left_out, '|' || ifnull(status, '') || '|') = 0
GROUP BY month
ORDER BY month
