-- Open invoices on: what was open at the end of the day :today. What is open now, and what was settled since; money
-- settles from the day it came, whenever it was set against an invoice.
-- Indexes (invoice: open_total, due_on, removed_at; payment: received_on, removed_at; allocation: payment_id,
-- refund_id; invoice_instalment: invoice_id, due_on, removed_at).
WITH settled_since AS (
    SELECT share.invoice_id AS id, share.amount AS amount
    FROM payment
    CROSS JOIN allocation share ON share.payment_id = payment.id AND share.removed_at IS NULL
    WHERE payment.removed_at IS NULL AND payment.received_on > :today AND share.invoice_id IS NOT NULL
    UNION ALL
    SELECT credit.credit_note_id, share.taken
    FROM payment refund
    CROSS JOIN allocation share ON share.refund_id = refund.id AND share.removed_at IS NULL
    CROSS JOIN payment credit ON credit.id = share.payment_id
    WHERE refund.removed_at IS NULL AND refund.received_on > :today AND credit.credit_note_id IS NOT NULL
), still_open AS (
    SELECT id, sum(amount) AS amount
    FROM (SELECT id, open_total AS amount FROM invoice
          WHERE removed_at IS NULL AND open_total > 0
          UNION ALL SELECT id, amount FROM settled_since)
    GROUP BY id
)
SELECT invoice.id, account_id, coalesce(part.due_on, invoice.due_on), still_open.amount, invoice.currency,
       exchange_rate, kind, part.id, part.amount, total
FROM still_open
JOIN invoice ON invoice.id = still_open.id
LEFT JOIN invoice_instalment part ON part.invoice_id = invoice.id AND part.removed_at IS NULL
WHERE invoice.removed_at IS NULL AND issued_on <= :today
ORDER BY invoice.id, part.due_on, part.id
