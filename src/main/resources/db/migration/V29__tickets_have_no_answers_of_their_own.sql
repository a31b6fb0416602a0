-- Ready-made answers lie in handoff_reply, and these were never read. While replicas are replaced one
-- by one, those of the version before still write the column with every choice, so dropping it here
-- would refuse their merchants' changes. It fills itself from now on, and the version after this one
-- can drop it.
ALTER TABLE ticket_settings ALTER COLUMN answers SET DEFAULT '[]';
