-- Deal stages: every stage a deal ever came to. Index (stage_log: opportunity_id, at, to_stage, removed_at).
SELECT opportunity_id, to_stage
FROM stage_log
WHERE removed_at IS NULL
ORDER BY opportunity_id
