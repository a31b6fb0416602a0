-- What a merchant answers to everybody: each version whole, the newest is in force.
CREATE TABLE answer_book (
    store_id   bigint      NOT NULL,
    version    int         NOT NULL,
    body       text        NOT NULL, -- JSON: {"faq": […], "contact": {…}}
    entries    int         NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, version)
);

-- What a merchant makes, and when.
CREATE TABLE schedule_entry (
    store_id   bigint      NOT NULL,
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    key        text        COLLATE "C", -- the merchant's own; null where an entry has none
    title      text        NOT NULL,
    line       text,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    state      text        NOT NULL,    -- planned, running, late, done
    planned    int,
    done       int,
    quality    int,                     -- percent
    orders     text[]      NOT NULL,    -- numbers as people type them: no sign, lower case
    version    int         NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,             -- can be brought back for a while
    PRIMARY KEY (store_id, id)
);
CREATE UNIQUE INDEX schedule_entry_key ON schedule_entry (store_id, key)
    WHERE key IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX schedule_entry_time ON schedule_entry (store_id, starts_at, id)
    WHERE deleted_at IS NULL;
CREATE INDEX schedule_entry_ends ON schedule_entry (store_id, ends_at) WHERE deleted_at IS NULL;

-- One row for each order an entry is for would cost more than it saves: a store has few orders an
-- entry, and looks for them by an index over the list.
CREATE INDEX schedule_entry_orders ON schedule_entry USING gin (store_id, orders);

-- What of it shoppers may see. A store without a row keeps no schedule.
CREATE TABLE schedule_rules (
    store_id     bigint  PRIMARY KEY,
    version      int     NOT NULL,
    shown        boolean NOT NULL,
    shows_lines  boolean NOT NULL,
    shows_quality boolean NOT NULL
);
