package app.tendero.catalogue.search;

/** What the index of a store's products is written with. */
final class IndexSql {

    static final String PUT_PRODUCTS =
            """
            -- search-put-products
            INSERT INTO search_product
                (store_id, product_id, handle, title, type, tags, vendor, options, words)
            SELECT store_id, id, handle, title, type, tags, vendor, options, words::tsvector
            FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[],
                        $7::text[], $8::text[], $9::text[])
                AS t (store_id, id, handle, title, type, tags, vendor, options, words)
            ON CONFLICT (store_id, product_id) DO UPDATE SET
                handle = excluded.handle, title = excluded.title, type = excluded.type,
                tags = excluded.tags, vendor = excluded.vendor, options = excluded.options,
                words = excluded.words
            WHERE (search_product.handle, search_product.title, search_product.type,
                   search_product.tags, search_product.vendor, search_product.options,
                   search_product.words)
                IS DISTINCT FROM
                  (excluded.handle, excluded.title, excluded.type, excluded.tags, excluded.vendor,
                   excluded.options, excluded.words)""";

    static final String PUT_WORDS =
            """
            -- search-put-words
            INSERT INTO search_word (store_id, word, stem)
            SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[])
            ON CONFLICT DO NOTHING""";

    static final String PUT_CODES =
            """
            -- search-put-codes
            INSERT INTO search_code (store_id, code, product_id)
            SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[])
            ON CONFLICT DO NOTHING""";

    static final String DROP_CODES =
            """
            -- search-drop-codes
            DELETE FROM search_code WHERE store_id = $1 AND product_id = ANY ($2)""";

    static final String DROP_PRODUCTS =
            """
            -- search-drop-products
            DELETE FROM search_product WHERE store_id = $1 AND product_id = ANY ($2)
            RETURNING title, type, tags, vendor, options""";

    static final String DROP_WORDS =
            """
            -- search-drop-words
            DELETE FROM search_word w
            WHERE w.store_id = $1 AND w.word = ANY ($2)
              AND NOT EXISTS (
                  SELECT 1 FROM search_product p
                  WHERE p.store_id = $1 AND p.words @@ ('''' || w.stem || '''')::tsquery)""";

    static final String CUT_CODES =
            """
            -- search-cut-codes
            DELETE FROM search_code
            WHERE store_id = $1 AND product_id = ANY ($2)
              AND (code, product_id) NOT IN (SELECT * FROM unnest($3::text[], $4::bigint[]))""";

    private IndexSql() {}
}
