-- File identity: what tells this file and its copies from all others. The primary key answers it.
SELECT value
FROM file_state
WHERE key = 'file_id'
