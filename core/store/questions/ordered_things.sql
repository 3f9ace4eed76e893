-- Ordered things: order, product and whether at a discount, of every line of the orders :orders (a JSON list).
-- Index (sales_order_line: sales_order_id, position, removed_at).
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(:orders))
SELECT line.sales_order_id, line.product_id, ifnull(line.discount, 0) > 0 AS discounted
FROM wanted CROSS JOIN sales_order_line AS line ON line.sales_order_id = wanted.id
WHERE line.removed_at IS NULL
