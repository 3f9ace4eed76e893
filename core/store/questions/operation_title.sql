-- Operation title: what the history calls the operation :sequence, and when it was. The primary key answers it.
SELECT title, at
FROM operation
WHERE sequence = :sequence
