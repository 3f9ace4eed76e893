-- Invoice amounts: month and amount of every invoice issued in a span of days, one by one, for filtered reports.
SELECT id, month, base_net_total
FROM invoice
WHERE removed_at IS NULL AND issued_on BETWEEN :first AND :last
