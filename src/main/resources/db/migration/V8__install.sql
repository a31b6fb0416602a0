-- A store that installed the app from Shopify, its people, and its tokens that come and go.

ALTER TABLE store
    ADD COLUMN shop_id        bigint,      -- Shopify's id of the shop
    ADD COLUMN scopes         text,        -- what the merchant granted, comma separated
    ADD COLUMN installed_at   timestamptz, -- of the app; null for a custom app's store
    ADD COLUMN uninstalled_at timestamptz; -- nothing is decided or sent for it since

-- Who of the merchant's people may do what. Gone with the app.
CREATE TABLE store_user (
    store_id bigint      NOT NULL REFERENCES store (id),
    user_id  text        NOT NULL, -- Shopify's number of the person
    role     text        NOT NULL, -- AGENT, MANAGER, OWNER
    since    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, user_id)
);

-- The offline token of an installed store and what replaces it in time. A row of its own: it changes
-- every hour, and nobody who has a store in memory needs to know. All times are the database's.
CREATE TABLE shop_token (
    store_id      bigint      PRIMARY KEY REFERENCES store (id),
    generation    bigint      NOT NULL, -- grows with every new pair
    access_token  bytea       NOT NULL,
    refresh_token bytea       NOT NULL,
    renew_at      timestamptz NOT NULL,
    access_until  timestamptz NOT NULL,
    refresh_until timestamptz NOT NULL,
    dead          boolean     NOT NULL DEFAULT false, -- waits for the merchant
    lease         uuid,                 -- who asks for the next pair
    lease_until   timestamptz
);
