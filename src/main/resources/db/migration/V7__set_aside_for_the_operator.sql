-- Sends that were given up ('dead') and sends that wait after a restore ('held') are looked for by
-- people; 'discarded' ones are not looked for any more.
CREATE INDEX outbox_parked ON outbox (store_id, id) WHERE state IN ('dead', 'held');
CREATE INDEX inbox_rejected_age ON inbox_rejected (received_at);

-- What each process wrote last. It is read back by the one that wrote it: an answer other than what
-- it remembers means that the database has gone back in time under it.
CREATE TABLE heartbeat (
    process uuid        PRIMARY KEY,
    beat    bigint      NOT NULL,
    at      timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
