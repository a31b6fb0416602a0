-- Open rows by who sends them, so that the outbox can be asked for some of each: the rows of a number
-- that may not send now, however many, are stepped over and stand in nobody's way.
CREATE INDEX outbox_lines ON outbox (store_id, kind, coalesce(number, ''), next_at) WHERE done_at IS NULL;
