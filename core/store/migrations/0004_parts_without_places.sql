-- 0004: the index of parts keeps which record holds three letters, no longer where: a third of the size, written and asked faster; the text itself is looked at for the rest.
DROP TABLE "search_part";
CREATE VIRTUAL TABLE "search_part" USING fts5(search, sort_key, content='searchable', content_rowid='id', tokenize='trigram', columnsize=0, detail=none);
INSERT INTO "search_part"("search_part") VALUES('rebuild');
INSERT INTO "search_part"("search_part", rank) VALUES('automerge', 0);
INSERT INTO "search_part"("search_part", rank) VALUES('crisismerge', 64);
UPDATE file_state SET value=4 WHERE key='lowest_format';
