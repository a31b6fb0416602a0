package app.tendero.catalogue.mirror;

/** The statements that show what is mirrored; the store is always the first argument. */
final class ShelfSql {

    static final String PRODUCT_OF_VARIANT =
            """
            -- mirror_variant product of
            SELECT product_id AS id FROM mirror_variant WHERE store_id = $1 AND id = $2
            """;

    static final String PRODUCT_WITH_SKU =
            """
            -- mirror_variant by sku
            SELECT product_id AS id FROM mirror_variant WHERE store_id = $1 AND sku = $2
            AND sku <> '' ORDER BY product_id LIMIT 1
            """;

    static final String CARDS =
            """
            -- mirror_product cards
            SELECT id, title, status, published_at, currency, lowest, highest
            FROM mirror_product WHERE store_id = $1 AND id = ANY($2)
            """;

    /** As many as a card of Shopify's tells, and the sums over all. */
    static final String FIRST_VARIANTS =
            """
            -- mirror_variant first
            SELECT id, product_id, available, quantity, sells_on, tracked, total, stock
            FROM (SELECT v.*, count(*) OVER own AS total,
                    coalesce(sum(quantity) FILTER (WHERE tracked) OVER own, 0) AS stock,
                    row_number() OVER (PARTITION BY product_id ORDER BY position) AS place
                FROM mirror_variant v WHERE store_id = $1 AND product_id = ANY($2)
                WINDOW own AS (PARTITION BY product_id)) all_of_them
            WHERE place <= 10 ORDER BY product_id, place
            """;

    static final String VARIANTS =
            """
            -- mirror_variant sold
            SELECT v.id, v.product_id, v.title, sku, barcode, price, compare_at, v.available,
                tracked, sells_on, quantity, choices, inventory_item, p.title AS product_title,
                p.status, p.published_at, p.plain, p.currency, p.lowest, p.highest
            FROM mirror_variant v
            JOIN mirror_product p ON p.store_id = $1 AND p.id = v.product_id
            WHERE v.store_id = $1 AND v.id = ANY($2)
            """;

    static final String COLLECTIONS =
            """
            -- mirror_collection list
            SELECT id, handle, title, products FROM mirror_collection WHERE store_id = $1
            ORDER BY title, id OFFSET $2 LIMIT $3
            """;

    static final String MEMBERS =
            """
            -- mirror_member list
            SELECT p.id, p.title, p.status, p.published_at, p.currency, p.lowest, p.highest,
                m.position::bigint AS place
            FROM mirror_member m
            JOIN mirror_product p ON p.store_id = $1 AND p.id = m.product_id
            WHERE m.store_id = $1 AND m.collection_id = $2
              AND (m.position, m.product_id) > ($3, $4)
              AND p.status = 'ACTIVE' AND p.published_at <= now()
            ORDER BY m.position, m.product_id LIMIT $5
            """;

    static final String NEWEST =
            """
            -- mirror_product newest
            SELECT id, title, status, published_at, currency, lowest, highest,
                (extract(epoch FROM published_at) * 1000000)::bigint AS place
            FROM mirror_product
            WHERE store_id = $1 AND status = 'ACTIVE' AND published_at <= now()
              AND ($2 = 9223372036854775807 OR (published_at, id)
                < (to_timestamp($2 / 1000000.0), $3))
            ORDER BY published_at DESC, id DESC LIMIT $4
            """;

    private ShelfSql() {}
}
