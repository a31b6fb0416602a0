-- What shoppers report, each with a number of its store's own. Words of a report lie in entries of
-- their own from the first one on; they belong to a ticket by the report of the conversation that
-- it came from, so that none is lost however late it is kept.
CREATE TABLE ticket_counter (
    store_id bigint NOT NULL PRIMARY KEY,
    last     bigint NOT NULL
);

CREATE TABLE ticket (
    store_id        bigint      NOT NULL,
    number          bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    report          integer     NOT NULL, -- counts the reports of the conversation
    kind            text        NOT NULL, -- defect, issue
    state           text        NOT NULL DEFAULT 'received', -- received, looked_at, waiting, resolved, refused
    priority        text        NOT NULL DEFAULT 'normal',   -- low, normal, high, urgent
    assignee        text,                 -- Shopify's number of one of the staff
    order_id        bigint,
    order_name      text        NOT NULL DEFAULT '',
    item            text        NOT NULL DEFAULT '',
    expected        date,
    opened_at       timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    merged_into     bigint,
    return_state    text        NOT NULL DEFAULT '', -- requested, approved, declined, impossible
    return_id       bigint,               -- Shopify's
    version         integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, number),
    UNIQUE (store_id, conversation_id, report)
);
CREATE INDEX ticket_by_state ON ticket (store_id, state, number);
CREATE INDEX ticket_of_return ON ticket (store_id, return_id) WHERE return_id IS NOT NULL;

CREATE TABLE ticket_entry (
    store_id        bigint      NOT NULL,
    id              bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    conversation_id uuid        NOT NULL,
    report          integer,              -- of a report; null for what came to a ticket later
    number          bigint,               -- of a ticket; null for what a report was made of
    effect          bigint,               -- the outbox row that told it: carried out twice, kept once
    at              timestamptz NOT NULL DEFAULT now(),
    author          text        NOT NULL, -- shopper, team, shop
    who             text        NOT NULL DEFAULT '', -- Shopify's number of one of the staff
    kind            text        NOT NULL, -- words, file, reply, note, change
    words           bytea,                -- sealed
    media_id        text,
    detail          text        NOT NULL DEFAULT '', -- of a change: state=resolved
    told            text        NOT NULL DEFAULT '', -- of a reply: sent, waiting, told
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, effect)
);
CREATE INDEX ticket_entry_of_conversation ON ticket_entry (store_id, conversation_id, report);
CREATE INDEX ticket_entry_of_ticket ON ticket_entry (store_id, number);

CREATE TABLE ticket_settings (
    store_id bigint  NOT NULL PRIMARY KEY,
    per_day  integer NOT NULL,  -- most tickets of one shopper in 24 hours
    returns  boolean NOT NULL,  -- whether a defect with an order becomes a return request in Shopify
    answers  text    NOT NULL,  -- ready-made answers as JSON
    version  integer NOT NULL
);
