-- Open invoices: what is issued and not settled. Index (invoice: open_total, due_on, removed_at).
SELECT id, account_id, due_on, open_total, currency, exchange_rate, kind
FROM invoice
WHERE removed_at IS NULL AND issued_on IS NOT NULL AND open_total > 0
ORDER BY due_on, id
