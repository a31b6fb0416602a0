-- Where a store asks for other money than its own, such as GB:GBP,US:USD; most do nowhere. Looked
-- up again when it is due, by stores with a storefront token.
ALTER TABLE store ADD COLUMN markets text NOT NULL DEFAULT '';
ALTER TABLE store ADD COLUMN markets_due timestamptz NOT NULL DEFAULT now();
CREATE INDEX store_by_markets_due ON store (markets_due) WHERE storefront_token IS NOT NULL;

-- What the shopper heard of the merchant's answer: told, window_closed; empty while there is none.
ALTER TABLE order_request ADD COLUMN shopper text NOT NULL DEFAULT '';

-- What sells best, in order.
CREATE INDEX search_sales_best ON search_sales (store_id, sold DESC, product_id);
