-- Who took a row of the outbox the last time: a claim whose answer was lost is recognised by it, and
-- its rows are given back at once instead of counting as sends that nobody knows about.
ALTER TABLE outbox ADD COLUMN claim uuid;
