-- Lead outcomes: how many leads came to each of the stages :ended (a JSON list), by what was known about them; what the
-- lead score counts from. Index (lead: status, sort_key, removed_at).
SELECT status, source, rating, country, campaign_id, email IS NOT NULL AS has_email,
       phone IS NOT NULL OR mobile IS NOT NULL AS has_phone, company IS NOT NULL AS has_company,
       interest IS NOT NULL AS has_interest, count(*) AS leads
FROM lead
WHERE status IN (SELECT value FROM json_each(:ended)) AND removed_at IS NULL
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
