-- Lead outcomes: what was known about every lead that came to one of the stages :ended (a JSON list); what the lead
-- score counts from. Most leads have ended, so the table is read whole once, in its own order: the + keeps the planner
-- away from the index of stages, and sorting them into groups would take longer than counting them.
SELECT status, source, rating, country, campaign_id, email IS NOT NULL AS has_email,
       phone IS NOT NULL OR mobile IS NOT NULL AS has_phone, company IS NOT NULL AS has_company,
       interest IS NOT NULL AS has_interest
FROM lead
WHERE +status IN (SELECT value FROM json_each(:ended)) AND removed_at IS NULL
