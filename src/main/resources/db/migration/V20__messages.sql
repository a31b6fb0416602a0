-- The lasting log of messages: rows of the inbox and the outbox that are done come here, each once,
-- in the transaction that takes their words from there. Partitioned by month, so that what is too
-- old for everybody goes with its table. Off the way of a message: nothing here makes a shopper wait.
CREATE TABLE message (
    store_id        bigint      NOT NULL,
    direction       text        NOT NULL, -- in, out
    source          bigint      NOT NULL, -- seq it had in the inbox, id it had in the outbox
    at              timestamptz NOT NULL, -- when it was received, or decided
    conversation_id uuid        NOT NULL,
    kind            text        NOT NULL, -- text, image, buttons, template
    content         bytea,                -- sealed; null where the words were forgotten before
    number          text,                 -- phone number ID of the store's side
    wamid           text,
    answers         text,                 -- wamid of the message it answers
    state           text        NOT NULL, -- received, paused, parked; sent, delivered, read, failed, expired, held
    billable        boolean,
    error_code      integer,
    error           text,
    done_at         timestamptz,
    PRIMARY KEY (store_id, direction, source, at)
) PARTITION BY RANGE (at);
CREATE INDEX message_of_conversation ON message (store_id, conversation_id, direction, source);
CREATE INDEX message_by_time ON message (store_id, at);

-- Who wrote to a store, by when they wrote last.
CREATE TABLE message_contact (
    store_id        bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    last_at         timestamptz NOT NULL,
    received        bigint      NOT NULL,
    PRIMARY KEY (store_id, conversation_id)
);
CREATE INDEX message_contact_by_time ON message_contact (store_id, last_at, conversation_id);
INSERT INTO message_contact (store_id, conversation_id, last_at, received)
SELECT s.store_id, s.id, coalesce(c.updated_at, s.created_at), 0
FROM shopper s LEFT JOIN conversation c ON c.store_id = s.store_id AND c.id = s.id;

-- Makes the partitions of the last 13 and the next two months where they are missing and drops older
-- ones; answers how many it made or dropped. One session at a time; whoever comes second does nothing.
CREATE FUNCTION message_partitions() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    this_month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
    month timestamp;
    part text;
    changed integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(7203110020) THEN
        RETURN 0;
    END IF;
    PERFORM set_config('lock_timeout', '2s', true);
    FOR step IN -13..2 LOOP
        month := this_month + step * interval '1 month';
        part := 'message_' || to_char(month, 'YYYYMM');
        IF to_regclass(part) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE message INCLUDING ALL)', part);
            EXECUTE format('ALTER TABLE message ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part,
                month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
            changed := changed + 1;
        END IF;
    END LOOP;
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'message'::regclass
          AND c.relname < 'message_' || to_char(this_month - interval '13 months', 'YYYYMM')
    LOOP
        EXECUTE format('DROP TABLE %I', part);
        changed := changed + 1;
    END LOOP;
    RETURN changed;
END $$;
SELECT message_partitions();
