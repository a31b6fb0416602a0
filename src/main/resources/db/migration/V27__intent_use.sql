-- How often a store's language model was asked on a day (UTC), and what came of it: the budget is
-- counted here, where it survives restarts and is one for all replicas. Numbers only.
CREATE TABLE intent_use (
    store_id   bigint  NOT NULL REFERENCES store (id),
    day        date    NOT NULL,
    calls      integer NOT NULL DEFAULT 0,   -- taken from the day's budget
    understood integer NOT NULL DEFAULT 0,
    unusable   integer NOT NULL DEFAULT 0,   -- answered, but none of what was offered
    failed     integer NOT NULL DEFAULT 0,   -- late, busy, refused
    over       integer NOT NULL DEFAULT 0,   -- not asked: the budget was used up
    tokens     bigint  NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, day)
);
