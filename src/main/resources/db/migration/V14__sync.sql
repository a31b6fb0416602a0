-- Keeping what we know of a shop in step with the shop. All times are the database's.

-- One run over a kind of thing of a store. Leased while a replica works on it.
CREATE TABLE sync_run (
    store_id     bigint      NOT NULL,
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    type         text        NOT NULL, -- products, orders, …
    origin       text        NOT NULL, -- schedule, merchant, operator
    full_sync    boolean     NOT NULL,
    since        timestamptz,          -- what changed after it; null in a full run
    retry        boolean     NOT NULL DEFAULT false, -- failed items alone
    priority     smallint    NOT NULL,
    batch_size   integer     NOT NULL, -- wanted
    batch_now    integer     NOT NULL, -- falls after failures, recovers
    state        text        NOT NULL, -- waiting, asking, loading, paging, retrying; done, failed, cancelled
    waits_for    text,                 -- token, shop, limit, shopify, database: why it does not go on
    cancel       boolean     NOT NULL DEFAULT false,
    operation    text,                 -- Shopify's id of the bulk operation
    page         text,                 -- where the next page of changed ids starts
    pages        integer     NOT NULL DEFAULT 0, -- such pages so far
    objects      bigint      NOT NULL DEFAULT 0, -- rows Shopify has found or we have read
    bytes_done   bigint      NOT NULL DEFAULT 0, -- of the file: all before it is applied
    bytes_total  bigint      NOT NULL DEFAULT 0,
    seen         bigint      NOT NULL DEFAULT 0, -- things applied, whatever became of them
    written      bigint      NOT NULL DEFAULT 0,
    unchanged    bigint      NOT NULL DEFAULT 0,
    removed      bigint      NOT NULL DEFAULT 0,
    failed       bigint      NOT NULL DEFAULT 0,
    attempts     integer     NOT NULL DEFAULT 0, -- in a row without a step ahead
    restarts     integer     NOT NULL DEFAULT 0, -- bulk operations that were begun anew
    error        text,                 -- in fixed words
    created_at   timestamptz NOT NULL DEFAULT now(),
    started_at   timestamptz,
    finished_at  timestamptz,
    next_at      timestamptz,          -- when to work on it; null when over
    served_at    timestamptz NOT NULL DEFAULT now(), -- when it last had its turn
    lease_owner  uuid,
    lease_until  timestamptz,
    fence        bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, id)
);
CREATE UNIQUE INDEX sync_run_one ON sync_run (store_id, type) WHERE next_at IS NOT NULL;
CREATE INDEX sync_run_due ON sync_run (served_at) WHERE next_at IS NOT NULL;
CREATE INDEX sync_run_operation ON sync_run (store_id, operation) WHERE next_at IS NOT NULL;
CREATE UNIQUE INDEX sync_run_id ON sync_run (id);
CREATE INDEX sync_run_age ON sync_run (finished_at) WHERE finished_at IS NOT NULL;

-- What could not be kept, to be tried again by itself.
CREATE TABLE sync_failed_item (
    store_id  bigint      NOT NULL,
    type      text        NOT NULL,
    item_id   bigint      NOT NULL, -- Shopify's number
    reason    text        NOT NULL, -- in fixed words
    attempts  integer     NOT NULL DEFAULT 1,
    failed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, type, item_id)
);

-- When a store's things are next looked at, and from when on.
CREATE TABLE sync_schedule (
    store_id     bigint      NOT NULL,
    type         text        NOT NULL,
    minutes      integer,              -- the store's own interval; null for the deployment's
    next_at      timestamptz NOT NULL,
    whole_at     timestamptz,          -- when the last run over everything ended well
    done_at      timestamptz,          -- when the last run of any sort did
    since        timestamptz,          -- what changed before it is known
    PRIMARY KEY (store_id, type)
);
CREATE INDEX sync_schedule_due ON sync_schedule (next_at);
