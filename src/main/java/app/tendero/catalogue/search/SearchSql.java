package app.tendero.catalogue.search;

/**
 * What the index of a store's products is read with. Every look begins at the store, so that a
 * search costs what its own shop is large.
 */
final class SearchSql {

    /** Products that are compared word by word. */
    static final int MOST_CANDIDATES = 120;

    /** Products in a list without words, and of a tier those whose variants are looked at. */
    static final int MOST_MATCHES = 1500;

    /** Products of a tier that are looked at: they all match alike. */
    static final int MOST_ALIKE = 2 * MOST_CANDIDATES;

    /** The same where a shopper says what comes first, such as the cheapest of all. */
    static final int MOST_ORDERED = 20_000;

    /**
     * Which stems exist, and the known words that begin with a typed one or have it inside.
     *
     * <p>n is 0 for a stem that exists, else the number of the typed word, from 1.
     */
    static final String WORDS =
            """
            -- search-words
            SELECT 0 AS n, w.stem AS word, w.stem
            FROM search_word w WHERE w.store_id = $1 AND w.stem = ANY ($2::text[])
            UNION
            SELECT t.n, w.word, w.stem
            FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS t (word, stem, n)
            CROSS JOIN LATERAL (
                SELECT word, stem FROM search_word k
                WHERE k.store_id = $1 AND k.word LIKE '%' || t.stem || '%'
                LIMIT 20) w""";

    /** Known words that look like those that are not known. */
    static final String NEAR =
            """
            -- search-near-words
            SELECT t.n, w.word, w.stem
            FROM unnest($2::text[]) WITH ORDINALITY AS t (word, n)
            CROSS JOIN LATERAL (
                SELECT word, stem FROM search_word k
                WHERE k.store_id = $1 AND k.word % t.word
                ORDER BY similarity(k.word, t.word) DESC, k.word
                LIMIT 12) w""";

    /** $6 lowest price, $7 highest, $8 only reduced, $9 only what can be bought. */
    private static final String FILTERS =
            """
            m.published_at <= $3
                AND (NOT $8::boolean OR m.on_sale) AND (NOT $9::boolean OR m.available)
                AND ($6::numeric IS NULL OR m.highest >= $6::numeric)
                AND ($7::numeric IS NULL OR m.lowest <= $7::numeric)
            """;

    /** $12 whether one variant must have all of it, and the product alone does not tell. */
    private static final String ONE_VARIANT =
            """
            (NOT $12::boolean OR EXISTS (
                SELECT 1 FROM mirror_variant v
                WHERE v.store_id = $1 AND v.product_id = m.%s
                  AND ($6::numeric IS NULL OR v.price >= $6::numeric)
                  AND ($7::numeric IS NULL OR v.price <= $7::numeric)
                  AND (NOT $8::boolean OR v.compare_at > v.price)
                  AND (NOT $9::boolean OR v.available)
                  AND ($10::text[] IS NULL OR EXISTS (
                        SELECT 1 FROM unnest(v.choices) AS choice
                        WHERE regexp_split_to_array(lower(choice), '[^[:alnum:]]+')
                            && $10::text[]))
                OFFSET 0))
            """;

    /**
     * Products with these words, those of the first tiers first; a product may come twice.
     *
     * <p>Texts are read only of those that are answered. $2 queries, $13 how many each may answer
     * with, $14 how many of each are looked at.
     */
    static final String MATCHES =
            """
            -- search-matches
            SELECT c.product_id, p.title, p.type, array_to_string(p.tags, ' ') AS tags, p.vendor,
                ARRAY (SELECT jsonb_array_elements_text(
                    jsonb_path_query_array(p.options, '$[*].values[*]'))) AS options,
                p.lowest, p.available, p.published_at,
                coalesce((SELECT s.sold FROM search_sales s
                          WHERE s.store_id = $1 AND s.product_id = c.product_id), 0) AS sold,
                ARRAY (SELECT q.stem FROM unnest($4::text[], $5::text[]) AS q (stem, query)
                       WHERE c.words @@ q.query::tsquery) AS described
            FROM (
                SELECT found.* FROM unnest($2::text[], $13::int[]) AS t (query, most)
                CROSS JOIN LATERAL (
                    SELECT m.* FROM (
                        SELECT looked.* FROM (
                            SELECT m.product_id, m.lowest, m.available, m.published_at, m.words
                            FROM search_entry m
                            WHERE m.store_id = $1 AND m.words @@ t.query::tsquery AND
            """
                    + FILTERS
                    + """
                            LIMIT $14::bigint) looked
                        ORDER BY CASE $11::text WHEN 'CHEAPEST' THEN looked.lowest END,
                            CASE $11::text WHEN 'NEWEST' THEN looked.published_at END DESC,
                            CASE $11::text WHEN 'POPULAR' THEN (
                                SELECT s.sold FROM search_sales s WHERE s.store_id = $1
                                  AND s.product_id = looked.product_id) END DESC NULLS LAST,
                            looked.available DESC, looked.product_id
                        LIMIT %d) m
                    WHERE
            """
                            .formatted(MOST_MATCHES)
                    + ONE_VARIANT.formatted("product_id")
                    + """
                    LIMIT t.most) found
                LIMIT %d) c
            JOIN mirror_product p ON p.store_id = $1 AND p.id = c.product_id
            WHERE p.status = 'ACTIVE'"""
                            .formatted(MOST_CANDIDATES);

    /** Products without words: what is reduced, what is new, what is in a range of prices. */
    static final String LIST =
            """
            -- search-list
            SELECT a.id AS product_id
            FROM (SELECT m.id, m.available, m.lowest, m.published_at FROM mirror_product m
                  WHERE m.store_id = $1 AND m.status = 'ACTIVE' AND
            """
                    + FILTERS
                    + " AND "
                    + ONE_VARIANT.formatted("id")
                    + """
                  ORDER BY m.published_at DESC, m.id DESC
                  LIMIT %d) a
            LEFT JOIN search_sales s ON s.store_id = $1 AND s.product_id = a.id
            ORDER BY a.available DESC,
                     CASE $11::text WHEN 'CHEAPEST' THEN a.lowest END,
                     CASE $11::text WHEN 'POPULAR' THEN s.sold END DESC NULLS LAST,
                     a.published_at DESC, a.id DESC
            LIMIT 48"""
                            .formatted(MOST_MATCHES);

    /** Products whose SKU or barcode is this, or begins so; the exact ones first. */
    static final String CODES =
            """
            -- search-codes
            WITH c AS MATERIALIZED (
                SELECT DISTINCT k.product_id, k.code = t.code AS exact
                FROM unnest($2::text[]) AS t (code)
                CROSS JOIN LATERAL (
                    SELECT code, product_id FROM search_code
                    WHERE store_id = $1 AND code >= t.code AND code < t.code || U&'\\FFFF'
                    ORDER BY code LIMIT 100) k)
            SELECT c.product_id, c.exact
            FROM c
            WHERE EXISTS (
                SELECT 1 FROM mirror_product m
                WHERE m.store_id = $1 AND m.id = c.product_id AND m.status = 'ACTIVE'
                  AND m.published_at <= $3
                OFFSET 0)
            ORDER BY c.exact DESC, c.product_id
            LIMIT 48""";

    static final String HANDLE =
            """
            -- search-handle
            SELECT m.id AS product_id
            FROM mirror_product m
            WHERE m.store_id = $1 AND m.handle = $2 AND m.status = 'ACTIVE'
              AND m.published_at <= $3
            LIMIT 1""";

    /** What was sold, most first, and then the newest: as far as anybody pages. */
    static final String BEST_SELLERS =
            """
            -- search-best-sellers
            WITH sold AS (
                SELECT s.product_id, s.sold FROM search_sales s
                JOIN mirror_product m ON m.store_id = $1 AND m.id = s.product_id
                WHERE s.store_id = $1 AND s.sold > 0
                  AND m.status = 'ACTIVE' AND m.published_at <= $2
                ORDER BY s.sold DESC, s.product_id LIMIT 400),
            newest AS (
                SELECT m.id AS product_id, m.published_at FROM mirror_product m
                WHERE m.store_id = $1 AND m.status = 'ACTIVE' AND m.published_at <= $2
                ORDER BY m.published_at DESC, m.id DESC LIMIT 400)
            SELECT product_id, sold FROM (
                SELECT product_id, sold, NULL::timestamptz AS published_at FROM sold
                UNION ALL
                SELECT n.product_id, 0, n.published_at FROM newest n
                WHERE NOT EXISTS (SELECT FROM sold s WHERE s.product_id = n.product_id)) a
            ORDER BY sold DESC, published_at DESC NULLS LAST, product_id
            LIMIT 400""";

    /** Products that have much of another's type, tags and title. */
    static final String ALIKE =
            """
            -- search-alike
            WITH o AS (
                SELECT string_agg('''' || l.lexeme || '''', '|')::tsquery AS query
                FROM search_entry p, unnest(p.words) AS l
                WHERE p.store_id = $1 AND p.product_id = $2
                  AND l.weights && '{A,B}' AND l.lexeme LIKE '%:%')
            SELECT a.product_id
            FROM (SELECT p.product_id, p.available,
                         ts_rank('{0, 0, 1.0, 0.4}', p.words, o.query, 1) AS rank
                  FROM o
                  JOIN search_entry p ON p.store_id = $1 AND p.words @@ o.query
                  WHERE p.product_id <> $2 AND p.published_at <= $3
                  LIMIT 500) a
            ORDER BY a.available DESC, a.rank DESC, a.product_id
            LIMIT 24""";

    private SearchSql() {}
}
