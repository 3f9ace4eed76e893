-- Issued numbers: how far each series of document numbers has come, one row a series and year ("INV-2026", 554), or a
-- series that goes on over the years ("INV"). The counters of ids bear other names. A table of a few dozen rows.
SELECT name, next - 1
FROM counter
WHERE name GLOB '?*-[0-9][0-9][0-9][0-9]' OR name IN ('Q', 'SO', 'D', 'INV', 'CN', 'C')
ORDER BY name
