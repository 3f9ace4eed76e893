-- 0005: what was cancelled of an order counts in its totals no more. Where anything was, the program sums the orders up
-- again when it opens the file; what had been undone then is not done again, since it would bring the old sums back.
INSERT INTO file_state(key, value) SELECT 'order_sums_due', 1 WHERE EXISTS (SELECT 1 FROM "order_event" WHERE kind='cancelled');
UPDATE operation SET state=2 WHERE state=1 AND EXISTS (SELECT 1 FROM "order_event" WHERE kind='cancelled');
UPDATE file_state SET value=5 WHERE key='lowest_format';
