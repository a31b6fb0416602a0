-- Who changed what of a store, and when. Rows are added and never changed; they go only with the
-- whole store. Details name fields and outcomes, never secrets and never a shopper.
CREATE TABLE audit (
    store_id bigint      NOT NULL,
    id       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at       timestamptz NOT NULL DEFAULT now(),
    role     text        NOT NULL, -- owner, manager, agent, key, operator
    who      text        NOT NULL, -- the Shopify user's id, a key's hint, or nothing
    what     text        NOT NULL, -- settings.changed
    details  text        NOT NULL, -- JSON: name to text
    PRIMARY KEY (store_id, id)
);
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was noted stays as it was noted';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

-- Orders that came from a chat, kept in the commit in which the chat was told of them.
CREATE TABLE chat_order (
    store_id        bigint      NOT NULL,
    name            text        NOT NULL, -- as the shop prints it, #1001
    conversation_id uuid        NOT NULL,
    total           numeric     NOT NULL, -- major units
    currency        text        NOT NULL,
    at              timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, name)
);
CREATE INDEX chat_order_by_day ON chat_order (store_id, at);

-- How far a store is on its way to its first shopper, as far as nothing else tells it.
CREATE TABLE launch (
    store_id      bigint      PRIMARY KEY,
    test_send     bigint,                -- outbox row of the last test message
    live_at       timestamptz,           -- when the merchant said so
    message_price numeric                -- what Meta charges for one message, in the store's currency
);
