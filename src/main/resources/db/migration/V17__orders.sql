-- The shop's orders as Shopify tells of them, so that a shopper's question is answered at once.
-- Nothing here names a person: phone, e-mail and postcode are keyed hashes.
CREATE TABLE order_head (
    store_id        bigint      NOT NULL,
    id              bigint      NOT NULL, -- Shopify's
    name            text        NOT NULL, -- as the shop prints it, #1001
    number          text        NOT NULL, -- the same as people type it: no sign, lower case
    placed_at       timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL, -- by Shopify's clock: an older telling changes nothing
    seen_at         timestamptz NOT NULL DEFAULT now(), -- when a whole run last came by it
    cancelled_at    timestamptz,
    deleted_at      timestamptz,          -- a telling that comes late must not bring it back
    financial       text        NOT NULL, -- paid, pending, refunded, … as Shopify names it, lower case
    fulfilment      text        NOT NULL, -- unfulfilled, partially_fulfilled, fulfilled, …
    return_state    text        NOT NULL, -- no_return, return_requested, in_progress, returned, …
    total           numeric     NOT NULL, -- as the buyer pays it, major units
    currency        text        NOT NULL,
    shop_total      numeric     NOT NULL, -- the same in the shop's own money
    shop_currency   text        NOT NULL,
    customer_id     bigint,
    conversation_id uuid,                 -- the chat it came from
    contact_told    boolean     NOT NULL, -- false where Shopify hides who bought
    PRIMARY KEY (store_id, id)
);
CREATE INDEX order_head_by_number ON order_head (store_id, number);
CREATE INDEX order_head_by_day ON order_head (store_id, placed_at);
CREATE INDEX order_head_by_customer ON order_head (store_id, customer_id)
    WHERE customer_id IS NOT NULL;
CREATE INDEX order_head_by_chat ON order_head (store_id, conversation_id)
    WHERE conversation_id IS NOT NULL;

CREATE TABLE order_line (
    store_id      bigint   NOT NULL,
    order_id      bigint   NOT NULL,
    place         smallint NOT NULL,
    variant_id    bigint,            -- absent for what is no variant, such as a fee
    product_id    bigint,
    title         text     NOT NULL,
    variant_title text     NOT NULL, -- may be empty
    quantity      integer  NOT NULL, -- as it stands now: what was taken out of the order is gone
    price         numeric  NOT NULL, -- of one, in the order's currency
    PRIMARY KEY (store_id, order_id, place)
);

-- Who may be shown an order: keyed hashes of what the buyer left with it.
CREATE TABLE order_contact (
    store_id bigint NOT NULL,
    kind     text   NOT NULL, -- phone, email, postcode (hashed together with the order's id)
    hash     bytea  NOT NULL,
    order_id bigint NOT NULL,
    PRIMARY KEY (store_id, kind, hash, order_id)
);
CREATE INDEX order_contact_by_order ON order_contact (store_id, order_id);

-- Parcels. One may be told before its order is, and stands alone until then.
CREATE TABLE order_parcel (
    store_id     bigint      NOT NULL,
    order_id     bigint      NOT NULL,
    id           bigint      NOT NULL, -- Shopify's fulfilment
    status       text        NOT NULL, -- success, cancelled, … lower case
    shipment     text        NOT NULL, -- in_transit, out_for_delivery, delivered, …; may be empty
    carrier      text        NOT NULL, -- may be empty, as the two below
    tracking     text        NOT NULL,
    url          text        NOT NULL,
    estimated_at timestamptz,
    delivered_at timestamptz,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (store_id, order_id, id)
);

CREATE TABLE order_parcel_event (
    store_id     bigint      NOT NULL,
    order_id     bigint      NOT NULL,
    parcel_id    bigint      NOT NULL,
    happened_at  timestamptz NOT NULL,
    status       text        NOT NULL,
    estimated_at timestamptz,
    PRIMARY KEY (store_id, order_id, parcel_id, happened_at, status)
);

-- Customers of the shop, as far as a chat must know them.
CREATE TABLE customer_known (
    store_id         bigint      NOT NULL,
    id               bigint      NOT NULL, -- Shopify's
    phone            bytea,                -- keyed hashes
    email            bytea,
    email_consent    text        NOT NULL, -- subscribed, unsubscribed, … lower case; may be empty
    sms_consent      text        NOT NULL,
    whatsapp_consent text        NOT NULL,
    updated_at       timestamptz NOT NULL,
    seen_at          timestamptz NOT NULL DEFAULT now(),
    deleted_at       timestamptz,
    PRIMARY KEY (store_id, id)
);
CREATE INDEX customer_known_by_phone ON customer_known (store_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX customer_known_by_email ON customer_known (store_id, email) WHERE email IS NOT NULL;

-- What shoppers ask the merchant to do with an order.
CREATE TABLE order_request (
    store_id        bigint      NOT NULL,
    id              bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    effect          bigint      NOT NULL, -- the outbox row that told it: carried out twice, kept once
    order_id        bigint      NOT NULL,
    order_name      text        NOT NULL,
    conversation_id uuid        NOT NULL,
    kind            text        NOT NULL, -- cancel, address
    note            bytea,                -- the shopper's words, sealed
    asked_at        timestamptz NOT NULL DEFAULT now(),
    state           text        NOT NULL DEFAULT 'open', -- open, done, declined
    settled_at      timestamptz,
    PRIMARY KEY (store_id, id),
    UNIQUE (store_id, effect)
);
CREATE INDEX order_request_of_order ON order_request (store_id, order_id);
CREATE INDEX order_request_by_state ON order_request (store_id, state, id);
