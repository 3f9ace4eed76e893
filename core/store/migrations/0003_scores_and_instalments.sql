-- 0003: the score of a lead is worked out when it is read and stands in no column.
ALTER TABLE "lead" DROP COLUMN "score";
UPDATE file_state SET value=3 WHERE key='lowest_format';
