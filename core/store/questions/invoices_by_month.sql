-- Invoices by month of issue: how many and how much, net, in the office's currency; credit notes are below zero.
-- Index (invoice: month, issued_on, base_net_total, removed_at) answers it alone.
SELECT month, count(*) AS documents, sum(base_net_total) AS net
FROM invoice
WHERE removed_at IS NULL AND issued_on IS NOT NULL AND month BETWEEN :first AND :last
GROUP BY month
ORDER BY month
