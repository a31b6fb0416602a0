-- Whose data is whose, who asked for it, and what was done.

-- What else leads to a shopper: keyed hashes of the customers and e-mails their orders named.
CREATE TABLE shopper_link (
    store_id   bigint NOT NULL,
    link       bytea  NOT NULL,
    shopper_id uuid   NOT NULL,
    PRIMARY KEY (store_id, link, shopper_id)
);
CREATE INDEX shopper_link_of ON shopper_link (store_id, shopper_id);
CREATE INDEX shopper_alias_of ON shopper_alias (store_id, shopper_id);

-- Keyed hashes of those who were erased: what they wrote until then does not bring them back.
CREATE TABLE erased_shopper (
    store_id  bigint      NOT NULL,
    alias     bytea       NOT NULL,
    erased_at timestamptz NOT NULL,
    PRIMARY KEY (store_id, alias)
);
CREATE INDEX erased_shopper_age ON erased_shopper (erased_at);

-- What was asked of us about people's data, and our record of having done it. Whom it was about is
-- known to the row only while it is under way.
CREATE TABLE privacy_request (
    store_id    bigint      NOT NULL,
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL, -- export, erasure, departure, silence
    origin      text        NOT NULL, -- shopify, merchant, operator, retention
    origin_key  text        NOT NULL, -- of the webhook or the call: each is kept once
    received_at timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    state       text        NOT NULL, -- open, settling, done, ignored
    next_at     timestamptz,          -- when to work on it; null when done
    attempts    integer     NOT NULL DEFAULT 0,
    trouble     text,                 -- class of what went wrong the last time
    clues       bytea,                -- sealed; gone when done
    shoppers    uuid[],               -- gone when done
    found       integer,              -- how many conversations it was about
    counts      text        NOT NULL DEFAULT '{}', -- JSON: holder to rows
    done_at     timestamptz,
    file        bytea,                -- sealed; gone at file_until
    file_until  timestamptz,
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, origin_key)
);
CREATE INDEX privacy_request_due ON privacy_request (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX privacy_request_file ON privacy_request (file_until) WHERE file_until IS NOT NULL;

-- What a merchant chose, and how far the look for those who fell silent is.
CREATE TABLE privacy_settings (
    store_id       bigint      PRIMARY KEY,
    retention_days integer     NOT NULL,
    version        integer     NOT NULL
);
CREATE TABLE retention_walk (
    store_id bigint      PRIMARY KEY,
    after_id uuid,                 -- the last shopper looked at in this walk
    next_at  timestamptz NOT NULL
);
