-- What an installed store still wants from Shopify, and to which of its installations a thing
-- belongs that was begun before.

-- Grows when the app is uninstalled: what was begun in an earlier installation comes too late.
ALTER TABLE store ADD COLUMN installation bigint NOT NULL DEFAULT 0;

-- Stores that are to get a Storefront token. A row is there until the token is; whoever takes one
-- moves its time on, so that nobody else asks meanwhile.
CREATE TABLE storefront_wish (
    store_id bigint      PRIMARY KEY REFERENCES store (id) ON DELETE CASCADE,
    next_at  timestamptz NOT NULL,
    attempts integer     NOT NULL DEFAULT 0
);
CREATE INDEX storefront_wish_due ON storefront_wish (next_at);
INSERT INTO storefront_wish (store_id, next_at)
SELECT id, now() FROM store
WHERE installed_at IS NOT NULL AND uninstalled_at IS NULL AND storefront_token IS NULL
  AND scopes LIKE '%unauthenticated\_write\_checkouts%';

-- What a person of the merchant's is called, where Shopify says so; sealed.
ALTER TABLE store_user ADD COLUMN name bytea;

-- Refresh tokens of stores that nobody talks to end, too; whose end is near is found by this.
CREATE INDEX shop_token_refresh ON shop_token (refresh_until) WHERE NOT dead;

-- How many data files a store asked for lately.
CREATE INDEX privacy_request_lately ON privacy_request (store_id, received_at);
