-- Talks that a person of the merchant's has, had or looked at. Whether the bot is quiet is in the
-- conversation's own state, which tells this row; who has the talk is here alone.
CREATE SEQUENCE handoff_change;
CREATE TABLE handoff (
    store_id        bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    number          integer     NOT NULL DEFAULT 0,     -- of the newest thing the conversation told
    open            boolean     NOT NULL DEFAULT false, -- the bot is quiet
    reason          text        NOT NULL DEFAULT '',    -- asked, misunderstood, taken, given_back, left, unanswered, quiet
    agent           text,                               -- Shopify's number of who has it; software for a key
    heard           integer     NOT NULL DEFAULT 0,     -- messages of the shopper that went to a person so far
    seen            integer     NOT NULL DEFAULT 0,     -- how many of them somebody of the team has seen
    opened_at       timestamptz NOT NULL DEFAULT now(),
    last_at         timestamptz NOT NULL DEFAULT now(), -- when something happened in it
    changed         bigint      NOT NULL DEFAULT nextval('handoff_change'),
    PRIMARY KEY (store_id, conversation_id)
);
CREATE INDEX handoff_open ON handoff (store_id, last_at, conversation_id) WHERE open;
CREATE INDEX handoff_by_change ON handoff (store_id, changed);

-- Who of the team has a talk before them at this moment. A row that is not renewed means nothing.
CREATE TABLE handoff_presence (
    store_id        bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    agent           text        NOT NULL,
    typing          boolean     NOT NULL,
    until           timestamptz NOT NULL,
    PRIMARY KEY (store_id, conversation_id, agent)
);

-- Answers that a team has ready.
CREATE TABLE handoff_reply (
    store_id   bigint      NOT NULL,
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    title      text        NOT NULL,
    body       text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, id)
);
