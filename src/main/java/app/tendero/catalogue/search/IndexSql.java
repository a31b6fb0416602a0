package app.tendero.catalogue.search;

/** What the index of a store's products is written with. */
final class IndexSql {

    /** Words that are the same are kept where they lie: prices change more often. */
    static final String PUT_ENTRIES =
            """
            -- search-put-entries
            INSERT INTO search_entry AS kept
                (store_id, product_id, published_at, lowest, highest, on_sale, available, words)
            SELECT store_id, id, published, lowest, highest, on_sale, available, words::tsvector
            FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::numeric[],
                        $5::numeric[], $6::boolean[], $7::boolean[], $8::text[])
                AS t (store_id, id, published, lowest, highest, on_sale, available, words)
            ON CONFLICT (store_id, product_id) DO UPDATE SET
                published_at = excluded.published_at, lowest = excluded.lowest,
                highest = excluded.highest, on_sale = excluded.on_sale,
                available = excluded.available,
                words = CASE WHEN kept.words = excluded.words
                    THEN kept.words ELSE excluded.words END
            WHERE (kept.published_at, kept.lowest, kept.highest, kept.on_sale, kept.available,
                   kept.words)
                IS DISTINCT FROM
                  (excluded.published_at, excluded.lowest, excluded.highest, excluded.on_sale,
                   excluded.available, excluded.words)""";

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

    static final String DROP_ENTRIES =
            """
            -- search-drop-entries
            DELETE FROM search_entry WHERE store_id = $1 AND product_id = ANY ($2)
            RETURNING tsvector_to_array(words) AS words""";

    /** $2 stems of what was dropped. */
    static final String DROP_WORDS =
            """
            -- search-drop-words
            DELETE FROM search_word w
            WHERE w.store_id = $1 AND w.stem = ANY ($2)
              AND NOT EXISTS (
                  SELECT 1 FROM search_entry p
                  WHERE p.store_id = $1
                    AND p.words @@ ('''' || $1::bigint || ':' || w.stem || '''')::tsquery)""";

    static final String CUT_CODES =
            """
            -- search-cut-codes
            DELETE FROM search_code
            WHERE store_id = $1 AND product_id = ANY ($2)
              AND (code, product_id) NOT IN (SELECT * FROM unnest($3::text[], $4::bigint[]))""";

    private IndexSql() {}
}
