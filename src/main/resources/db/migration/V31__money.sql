-- A shop that asks for other money than before: what was copied until then counts no longer.
ALTER TABLE mirror_state
    ADD COLUMN currency text,        -- the shop's own, as it told last; null until it tells
    ADD COLUMN anew_at  timestamptz; -- a copy that was begun before is none of what the shop is now

-- Stores without a Storefront token are asked for their markets, too, by the Admin API.
DROP INDEX store_by_markets_due;
CREATE INDEX store_by_markets_due ON store (markets_due) WHERE enabled AND uninstalled_at IS NULL;
