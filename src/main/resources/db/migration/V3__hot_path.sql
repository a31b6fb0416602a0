-- The way of a message: inbox -> turn -> outbox. Everything here is changed by the reactive
-- PostgreSQL client in explicit transactions; store_id leads every key, so that the schema can be
-- sharded by store. No foreign keys to administrative tables: a busy store must not lock its own row.

-- A shopper of a store; the id is the conversation's id. The address (phone, BSUID, profile name)
-- is sealed; it is found through keyed hashes only.
CREATE TABLE shopper (
    store_id   bigint      NOT NULL,
    id         uuid        NOT NULL,
    has_bsuid  boolean     NOT NULL,
    address    bytea       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, id)
);
CREATE UNIQUE INDEX shopper_id ON shopper (id); -- an operator names a conversation by its id alone

CREATE TABLE shopper_alias (
    store_id   bigint NOT NULL,
    alias      bytea  NOT NULL, -- keyed hash of a phone or a BSUID
    shopper_id uuid   NOT NULL,
    PRIMARY KEY (store_id, alias)
);

-- A lane is worked in order by one worker at a time. Its row is locked before anything is added to
-- it, so the order of its items is the order of the commits. All times are the database's.
CREATE TABLE lane (
    store_id    bigint NOT NULL,
    key         text   NOT NULL,
    next_at     timestamptz,           -- when there is something to do; null when there is nothing
    lease_until timestamptz,
    lease       uuid,                  -- who holds it
    fence       bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, key)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX lane_due ON lane (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE inbox (
    store_id    bigint      NOT NULL,
    seq         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    lane        text        NOT NULL,
    dedup_key   text        NOT NULL,
    kind        text        NOT NULL,
    payload     bytea,                 -- sealed; gone when done
    number      text,                  -- phone number ID that was written to
    answers     text,                  -- wamid that answers to it refer to
    received_at timestamptz NOT NULL DEFAULT now(),
    attempts    integer     NOT NULL DEFAULT 0,
    done_at     timestamptz,
    outcome     text,                  -- where the conversation stood afterwards, or why it was parked
    parked      boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (store_id, seq),
    UNIQUE (store_id, dedup_key)
) WITH (autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX inbox_undone ON inbox (store_id, lane, seq) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX inbox_parked ON inbox (store_id, seq) WHERE parked;

-- What was signed but could not be used: unknown numbers, unknown shapes. Kept a while for people.
CREATE TABLE inbox_rejected (
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reason      text        NOT NULL,
    body        bytea       NOT NULL,  -- trimmed and sealed
    received_at timestamptz NOT NULL DEFAULT now()
);

-- What is remembered of a talk between two turns. Holds no text of the shopper.
CREATE TABLE conversation (
    store_id     bigint      NOT NULL,
    id           uuid        NOT NULL,
    state        text        NOT NULL,
    number       text,                 -- phone number ID the shopper last wrote to
    window_until timestamptz,          -- end of the customer service window
    turns        bigint      NOT NULL DEFAULT 0,
    updated_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, id)
) WITH (fillfactor = 80);

-- What must be done. An open row (done_at is null) is due at next_at; while it is being carried out
-- next_at is the moment from which its answer counts as lost.
CREATE TABLE outbox (
    store_id        bigint      NOT NULL,
    id              bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    conversation_id uuid        NOT NULL,
    in_seq          bigint      NOT NULL,
    part            smallint    NOT NULL,
    kind            text        NOT NULL,
    payload         bytea,             -- sealed; gone when done
    number          text,
    answers         text,
    state           text        NOT NULL, -- due, sending, sent, done, dead, expired
    attempts        integer     NOT NULL DEFAULT 0, -- calls made, named in the callback data
    failures        integer     NOT NULL DEFAULT 0, -- calls that used up a try
    next_at         timestamptz NOT NULL,
    window_until    timestamptz,       -- after it nothing but a template may leave
    repeats         integer     NOT NULL DEFAULT 0, -- answers lost: so often it may have left again
    wamid           text,
    delivery        smallint    NOT NULL DEFAULT 0, -- 1 sent, 2 delivered, 3 read
    billable        boolean,
    error_code      integer,
    error           text,
    created_at      timestamptz NOT NULL DEFAULT now(),
    done_at         timestamptz,
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, conversation_id, in_seq, part)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX outbox_due ON outbox (next_at) WHERE done_at IS NULL;
CREATE INDEX outbox_open ON outbox (store_id, conversation_id, id) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
