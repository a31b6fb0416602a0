-- A product as it is searched, with all that filters and orders need, so that no other row is read
-- for products that are not shown. Each word begins with its store and where it stands: the index
-- holds one list per store, place and word, and what is asked of titles reads nothing else
-- (docs/adr/0011).
CREATE TABLE search_entry (
    store_id     bigint      NOT NULL,
    product_id   bigint      NOT NULL,
    published_at timestamptz NOT NULL, -- may lie ahead
    lowest       numeric     NOT NULL, -- these four as in mirror_product
    highest      numeric     NOT NULL,
    on_sale      boolean     NOT NULL,
    available    boolean     NOT NULL,
    words        tsvector    NOT NULL, -- of store 7: 7^stem in a title, 7:stem in title, type, tags,
                                       -- vendor or options, 7.stem in a description only, 7~SOUND,
                                       -- 7!SALE where a variant costs less than before
    PRIMARY KEY (store_id, product_id)
) WITH (fillfactor = 90);

CREATE FUNCTION search_words_of(store bigint, on_sale boolean, words tsvector) RETURNS tsvector
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(string_agg(format('''%s%s%s''%s', store, place, stem, weight), ' '), '')::tsvector
    FROM (
        SELECT ':' AS place, lexeme AS stem, ':1' || weights[1] AS weight FROM unnest(words)
        WHERE lexeme NOT LIKE '~%' AND weights[1] <> 'D'
        UNION ALL
        SELECT '^', lexeme, '' FROM unnest(words) WHERE lexeme NOT LIKE '~%' AND weights[1] = 'A'
        UNION ALL
        SELECT '.', lexeme, '' FROM unnest(words) WHERE weights[1] = 'D'
        UNION ALL
        SELECT '', lexeme, '' FROM unnest(words) WHERE lexeme LIKE '~%'
        UNION ALL
        SELECT '!', 'SALE', '' WHERE on_sale) AS told
$$;

INSERT INTO search_entry
    (store_id, product_id, published_at, lowest, highest, on_sale, available, words)
SELECT p.store_id, p.product_id, m.published_at, m.lowest, m.highest, m.on_sale, m.available,
    search_words_of(p.store_id, m.on_sale, p.words)
FROM search_product p
JOIN mirror_product m ON m.store_id = p.store_id AND m.id = p.product_id
WHERE m.published_at IS NOT NULL;

CREATE INDEX search_entry_words ON search_entry USING gin (words) WITH (fastupdate = off);
CREATE INDEX mirror_product_handle ON mirror_product (store_id, handle);

-- search_product is read by the version before only. While its replicas still run, what they write
-- there comes here; a later version drops all three.
CREATE FUNCTION search_entry_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM search_entry WHERE store_id = OLD.store_id AND product_id = OLD.product_id;
    ELSE
        INSERT INTO search_entry
            (store_id, product_id, published_at, lowest, highest, on_sale, available, words)
        SELECT m.store_id, m.id, m.published_at, m.lowest, m.highest, m.on_sale, m.available,
            search_words_of(m.store_id, m.on_sale, NEW.words)
        FROM mirror_product m
        WHERE m.store_id = NEW.store_id AND m.id = NEW.product_id AND m.published_at IS NOT NULL
        ON CONFLICT (store_id, product_id) DO UPDATE SET published_at = excluded.published_at,
            lowest = excluded.lowest, highest = excluded.highest, on_sale = excluded.on_sale,
            available = excluded.available, words = excluded.words;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER search_product_followed AFTER INSERT OR UPDATE OR DELETE ON search_product
    FOR EACH ROW EXECUTE FUNCTION search_entry_follow();
