-- Exchange rates: what one unit of a currency costs in the office's, oldest first.
SELECT currency, valid_from, rate
FROM currency_rate
WHERE removed_at IS NULL AND rate > 0
ORDER BY currency, valid_from
