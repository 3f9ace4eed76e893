-- Open invoices: what is issued and not settled, in its open instalments where it has some; part names them.
-- Indexes (invoice: open_total, due_on, removed_at; invoice_instalment: invoice_id, due_on, removed_at).
SELECT invoice.id, account_id, coalesce(part.due_on, invoice.due_on) AS due_on,
       coalesce(part.open_amount, open_total) AS open_total, invoice.currency, exchange_rate, kind,
       part.id AS part
FROM invoice
LEFT JOIN invoice_instalment part
       ON part.invoice_id = invoice.id AND part.removed_at IS NULL AND part.open_amount > 0
WHERE invoice.removed_at IS NULL AND issued_on IS NOT NULL AND open_total > 0
ORDER BY 3, invoice.id
