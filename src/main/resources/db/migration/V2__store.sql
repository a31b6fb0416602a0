-- The tenant. What opens a door somewhere else is sealed (bytea); what is only compared is hashed.

-- Grows by one with every change of any store. Its row is locked by whoever changes one, so the
-- numbers appear in the order of the commits, and a replica that asks for "greater than the last I
-- saw" misses none.
CREATE TABLE store_change (
    counter bigint NOT NULL
);
INSERT INTO store_change VALUES (0);

-- Taken before the row is written: the id is part of what its sealed columns are bound to.
CREATE SEQUENCE store_id;

CREATE TABLE store (
    id               bigint      PRIMARY KEY,
    version          integer     NOT NULL,
    change           bigint      NOT NULL,        -- store_change.counter of its last change
    domain           text        NOT NULL UNIQUE, -- x.myshopify.com
    name             text        NOT NULL,
    private_app      boolean     NOT NULL,
    enabled          boolean     NOT NULL,
    access_token     bytea,
    storefront_token bytea,
    api_key          text,
    api_secret       bytea,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL
);
CREATE INDEX store_by_change ON store (change);

CREATE TABLE whatsapp_number (
    store_id             bigint  NOT NULL REFERENCES store (id),
    phone_number_id      text    NOT NULL,
    position             integer NOT NULL, -- the first is the store's own choice for messages we start
    waba_id              text    NOT NULL,
    token                bytea   NOT NULL,
    app_secret           bytea,
    verify_token_hash    bytea,
    display_phone_number text    NOT NULL,
    messages_per_second  integer NOT NULL,
    PRIMARY KEY (store_id, phone_number_id),
    UNIQUE (phone_number_id)
);
CREATE INDEX whatsapp_number_by_waba ON whatsapp_number (waba_id);
CREATE INDEX whatsapp_number_verify_token ON whatsapp_number (verify_token_hash)
    WHERE verify_token_hash IS NOT NULL;

CREATE TABLE store_settings (
    store_id       bigint  PRIMARY KEY REFERENCES store (id),
    welcome        text    NOT NULL, -- JSON: language to text
    languages      text    NOT NULL, -- en,es: the store's own first
    currency       text    NOT NULL,
    timezone       text    NOT NULL,
    max_quantity   integer NOT NULL,
    cart_life_days integer NOT NULL,
    checkout       text    NOT NULL,
    wording        text    NOT NULL, -- JSON: language to key to text
    contact        text
);

-- A store's own keys to our JSON doors. The key itself is shown once and kept nowhere.
CREATE TABLE store_key (
    store_id   bigint      NOT NULL REFERENCES store (id),
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    hash       bytea       NOT NULL UNIQUE,
    hint       text        NOT NULL, -- its last four characters, to tell keys apart
    created_at timestamptz NOT NULL,
    PRIMARY KEY (store_id, id)
);
