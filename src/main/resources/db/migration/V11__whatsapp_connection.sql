-- How a merchant connects WhatsApp, and what Meta said about it since.

-- A paused number keeps everything and says nothing.
ALTER TABLE whatsapp_number ADD COLUMN paused boolean NOT NULL DEFAULT false;
-- The PIN of two-step verification that the number was registered with; sealed.
ALTER TABLE whatsapp_number ADD COLUMN pin bytea;

-- An Embedded Signup that is under way: its code works once, so what it gave is kept until the
-- last step is done.
CREATE TABLE whatsapp_signup (
    store_id        bigint      PRIMARY KEY REFERENCES store (id) ON DELETE CASCADE,
    waba_id         text        NOT NULL,
    phone_number_id text,                 -- null until Meta told which numbers there are
    token           bytea       NOT NULL, -- sealed
    pin             bytea       NOT NULL, -- sealed
    coexistence     boolean     NOT NULL, -- stays in the WhatsApp Business app: is not registered
    started_at      timestamptz NOT NULL
);

-- The last thing Meta told of each kind about a store's account or number.
CREATE TABLE whatsapp_news (
    store_id bigint      NOT NULL REFERENCES store (id) ON DELETE CASCADE,
    field    text        NOT NULL, -- account_update, phone_number_quality_update, …
    about    text        NOT NULL, -- phone number ID; empty for the account
    event    text        NOT NULL, -- Meta's word, such as DISABLED_UPDATE
    at       timestamptz NOT NULL,
    PRIMARY KEY (store_id, field, about)
);
