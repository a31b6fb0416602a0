-- The shops' catalogues as Shopify tells them: what chats show and what search looks through, so that
-- neither has to ask Shopify. Rows follow Shopify, never the other way round.

-- How far a store's mirror is, and the last change of it. Whoever writes into a mirror holds this
-- row, so that what one learns and what another removes do not cross.
CREATE TABLE mirror_state (
    store_id       bigint      PRIMARY KEY,
    begun_at       timestamptz,          -- when the first thing was mirrored
    products_at    timestamptz,          -- when all products had been seen; shown from then on
    collections_at timestamptz,
    inventory_at   timestamptz,
    change         bigint      NOT NULL, -- grows; other replicas forget what they remember of the store
    changed_at     timestamptz NOT NULL
);
CREATE SEQUENCE mirror_change;
CREATE INDEX mirror_state_changed ON mirror_state (changed_at);

CREATE TABLE mirror_product (
    store_id         bigint      NOT NULL,
    id               bigint      NOT NULL,
    title            text        NOT NULL,
    handle           text        NOT NULL,
    type             text        NOT NULL,
    vendor           text        NOT NULL,
    tags             text[]      NOT NULL,
    description_html text        NOT NULL, -- as the merchant wrote it
    status           text        NOT NULL, -- ACTIVE, DRAFT, ARCHIVED, UNLISTED
    published_at     timestamptz,          -- when the online store shows it; may lie ahead
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL, -- Shopify's: older news changes nothing
    currency         text        NOT NULL,
    lowest           numeric     NOT NULL, -- price of its cheapest variant
    highest          numeric     NOT NULL,
    on_sale          boolean     NOT NULL, -- whether a variant costs less than before
    available        boolean     NOT NULL, -- whether a variant can be bought
    image            text,
    plain            boolean     NOT NULL, -- whether it has no options
    options          jsonb       NOT NULL, -- [{"name": …, "values": […]}]
    digest           bigint      NOT NULL, -- of all it was told; equal news costs nothing
    seen_at          timestamptz NOT NULL, -- when Shopify last spoke of it
    PRIMARY KEY (store_id, id)
);
CREATE INDEX mirror_product_newest ON mirror_product (store_id, published_at DESC, id DESC)
    WHERE status = 'ACTIVE';
CREATE INDEX mirror_product_updated ON mirror_product (store_id, updated_at DESC, id DESC);

CREATE TABLE mirror_variant (
    store_id       bigint  NOT NULL,
    id             bigint  NOT NULL,
    product_id     bigint  NOT NULL,
    position       int     NOT NULL,
    title          text    NOT NULL,
    sku            text    NOT NULL, -- empty where it has none
    barcode        text    NOT NULL,
    price          numeric NOT NULL, -- in the product's currency
    compare_at     numeric,
    available      boolean NOT NULL, -- whether Shopify sells it now
    tracked        boolean NOT NULL,
    sells_on       boolean NOT NULL, -- when nothing is left
    quantity       int     NOT NULL,
    choices        text[]  NOT NULL, -- its value for each option of the product
    inventory_item bigint  NOT NULL,
    PRIMARY KEY (store_id, id)
) WITH (fillfactor = 90);
CREATE INDEX mirror_variant_of_product ON mirror_variant (store_id, product_id, position);
CREATE INDEX mirror_variant_by_sku ON mirror_variant (store_id, sku) WHERE sku <> '';
CREATE INDEX mirror_variant_by_barcode ON mirror_variant (store_id, barcode) WHERE barcode <> '';
CREATE INDEX mirror_variant_by_item ON mirror_variant (store_id, inventory_item);

-- Those that the online store shows.
CREATE TABLE mirror_collection (
    store_id   bigint      NOT NULL,
    id         bigint      NOT NULL,
    handle     text        NOT NULL,
    title      text        NOT NULL,
    products   int         NOT NULL, -- as Shopify counts them
    updated_at timestamptz NOT NULL,
    digest     bigint      NOT NULL,
    seen_at    timestamptz NOT NULL,
    PRIMARY KEY (store_id, id)
);
CREATE INDEX mirror_collection_by_title ON mirror_collection (store_id, title, id);

-- Which product stands where in which collection.
CREATE TABLE mirror_member (
    store_id      bigint NOT NULL,
    collection_id bigint NOT NULL,
    product_id    bigint NOT NULL,
    position      int    NOT NULL,
    PRIMARY KEY (store_id, collection_id, product_id)
);
CREATE INDEX mirror_member_in_order ON mirror_member (store_id, collection_id, position, product_id);
CREATE INDEX mirror_member_of_product ON mirror_member (store_id, product_id);

-- What Shopify deleted: late news of it brings nothing back. Ids are never used again.
CREATE TABLE mirror_gone (
    store_id bigint      NOT NULL,
    kind     text        NOT NULL, -- product, collection
    id       bigint      NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (store_id, kind, id)
);

-- What is known to have changed and has still to be fetched anew: once, however often it changed.
CREATE TABLE mirror_stale (
    store_id bigint      NOT NULL,
    kind     text        NOT NULL, -- product, collection
    id       bigint      NOT NULL,
    mark     bigint      NOT NULL, -- grows with every piece of news
    due      timestamptz NOT NULL,
    attempts int         NOT NULL,
    PRIMARY KEY (store_id, kind, id)
);
CREATE INDEX mirror_stale_due ON mirror_stale (store_id, due);
