package app.tendero.catalogue.mirror;

/** The statements that write a store's mirror; the store is always the first argument. */
final class MirrorSql {

    static final String HOLD =
            """
            -- mirror_state hold
            INSERT INTO mirror_state AS kept (store_id, begun_at, change, changed_at)
            VALUES ($1, CASE WHEN $2 THEN now() END, nextval('mirror_change'), clock_timestamp())
            ON CONFLICT (store_id) DO UPDATE
            SET begun_at = coalesce(kept.begun_at, excluded.begun_at)
            """;

    static final String CHANGED =
            """
            -- mirror_state changed
            INSERT INTO mirror_state (store_id, change, changed_at)
            VALUES ($1, nextval('mirror_change'), clock_timestamp())
            ON CONFLICT (store_id) DO UPDATE
            SET change = excluded.change, changed_at = excluded.changed_at
            """;

    /** Of a shop whose first copy is not whole yet nobody has read any of it. */
    static final String PRODUCTS_CHANGED =
            """
            -- mirror_state products changed
            UPDATE mirror_state
            SET change = nextval('mirror_change'), changed_at = clock_timestamp()
            WHERE store_id = $1 AND products_at IS NOT NULL
            """;

    static final String COLLECTIONS_CHANGED =
            """
            -- mirror_state collections changed
            UPDATE mirror_state
            SET change = nextval('mirror_change'), changed_at = clock_timestamp()
            WHERE store_id = $1 AND collections_at IS NOT NULL
            """;

    static final String PUT_PRODUCTS =
            """
            -- mirror_product put
            INSERT INTO mirror_product AS kept (store_id, id, title, handle, type, vendor, tags,
                description_html, status, published_at, created_at, updated_at, currency, lowest,
                highest, on_sale, available, image, plain, options, digest, seen_at)
            SELECT $1, id, title, handle, type, vendor, string_to_array(tags, E'\\x1f'),
                html, status, published, created, updated, currency, lowest,
                highest, on_sale, available, image, plain, options::jsonb, digest, now()
            FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[],
                $13::text[], $14::numeric[], $15::numeric[], $16::boolean[], $17::boolean[],
                $18::text[], $19::boolean[], $20::text[], $21::bigint[])
              AS told(id, title, handle, type, vendor, tags, html, status, published, created,
                updated, currency, lowest, highest, on_sale, available, image, plain, options,
                digest)
            WHERE NOT EXISTS (SELECT FROM mirror_gone gone WHERE gone.store_id = $1
                AND gone.kind = 'product' AND gone.id = told.id)
            ON CONFLICT (store_id, id) DO UPDATE SET title = excluded.title,
                handle = excluded.handle, type = excluded.type, vendor = excluded.vendor,
                tags = excluded.tags, description_html = excluded.description_html,
                status = excluded.status, published_at = excluded.published_at,
                created_at = excluded.created_at, updated_at = excluded.updated_at,
                currency = excluded.currency, lowest = excluded.lowest,
                highest = excluded.highest, on_sale = excluded.on_sale,
                available = excluded.available, image = excluded.image, plain = excluded.plain,
                options = excluded.options, digest = excluded.digest, seen_at = excluded.seen_at
            WHERE kept.updated_at <= excluded.updated_at AND kept.digest <> excluded.digest
            RETURNING id
            """;

    /** What Shopify told again is still there, even where the news is old or nothing new. */
    static final String SEEN =
            """
            -- mirror_product seen
            UPDATE mirror_product p
            SET seen_at = now(), updated_at = greatest(p.updated_at, told.at)
            FROM unnest($2::bigint[], $3::timestamptz[]) AS told(id, at)
            WHERE p.store_id = $1 AND p.id = told.id AND p.seen_at < now()
            """;

    static final String STILL_THERE =
            """
            -- mirror_product still there
            UPDATE mirror_product p SET seen_at = now()
            FROM mirror_state s
            WHERE s.store_id = $1 AND p.store_id = $1 AND p.id = ANY($2) AND p.seen_at < now()
              AND (s.anew_at IS NULL OR s.anew_at < p.seen_at)
            """;

    static final String PUT_VARIANTS =
            """
            -- mirror_variant put
            INSERT INTO mirror_variant (store_id, id, product_id, position, title, sku, barcode,
                price, compare_at, available, tracked, sells_on, quantity, choices, inventory_item)
            SELECT $1, id, product, position, title, sku, barcode, price, compare_at, available,
                tracked, sells_on, quantity, string_to_array(choices, E'\\x1f'), item
            FROM unnest($2::bigint[], $3::bigint[], $4::int[], $5::text[], $6::text[], $7::text[],
                $8::numeric[], $9::numeric[], $10::boolean[], $11::boolean[], $12::boolean[],
                $13::int[], $14::text[], $15::bigint[])
              AS told(id, product, position, title, sku, barcode, price, compare_at, available,
                tracked, sells_on, quantity, choices, item)
            ON CONFLICT (store_id, id) DO UPDATE SET product_id = excluded.product_id,
                position = excluded.position, title = excluded.title, sku = excluded.sku,
                barcode = excluded.barcode, price = excluded.price,
                compare_at = excluded.compare_at, available = excluded.available,
                tracked = excluded.tracked, sells_on = excluded.sells_on,
                quantity = excluded.quantity, choices = excluded.choices,
                inventory_item = excluded.inventory_item
            """;

    /**
     * What is gone is found once and by EXCEPT, which hashes: without hash joins each row would be
     * compared with each id.
     */
    static final String CUT_VARIANTS =
            """
            -- mirror_variant cut
            DELETE FROM mirror_variant
            WHERE store_id = $1 AND id = ANY (ARRAY(
                SELECT id FROM mirror_variant WHERE store_id = $1 AND product_id = ANY($2)
                EXCEPT SELECT unnest($3::bigint[])))
            """;

    /** At the end, until the collection itself tells in which place: it must be heard again. */
    static final String JOIN =
            """
            -- mirror_member join
            WITH joined AS (
              INSERT INTO mirror_member (store_id, collection_id, product_id, position)
              SELECT $1, collection, product, 1000000
              FROM unnest($2::bigint[], $3::bigint[]) AS told(product, collection)
              ON CONFLICT DO NOTHING RETURNING collection_id)
            UPDATE mirror_collection c SET digest = 0
            WHERE c.store_id = $1 AND c.id IN (SELECT collection_id FROM joined)
            """;

    static final String LEAVE =
            """
            -- mirror_member leave
            WITH untold AS MATERIALIZED (
              SELECT product_id, collection_id FROM mirror_member
              WHERE store_id = $1 AND product_id = ANY($4)
              EXCEPT SELECT * FROM unnest($2::bigint[], $3::bigint[])),
            gone AS (
              DELETE FROM mirror_member m USING untold
              WHERE m.store_id = $1 AND m.collection_id = untold.collection_id
                AND m.product_id = untold.product_id
              RETURNING m.collection_id)
            UPDATE mirror_collection c SET digest = 0
            WHERE c.store_id = $1 AND c.id IN (SELECT collection_id FROM gone)
            """;

    static final String HIDE =
            """
            -- mirror_product hide
            UPDATE mirror_product SET status = $3, published_at = NULL, digest = 0
            WHERE store_id = $1 AND id = $2 AND published_at IS NOT NULL
              AND ($4::timestamptz IS NULL OR updated_at <= $4)
            RETURNING id
            """;

    static final String BURY_PRODUCTS =
            """
            -- mirror_gone bury products
            INSERT INTO mirror_gone (store_id, kind, id, at)
            SELECT $1, 'product', id, now() FROM unnest($2::bigint[]) t(id)
            ON CONFLICT (store_id, kind, id) DO UPDATE SET at = excluded.at
            """;

    static final String UNSEEN =
            """
            -- mirror_product unseen
            SELECT id FROM mirror_product WHERE store_id = $1 AND seen_at < $2
            ORDER BY id LIMIT $3
            """;

    static final String STILL_HERE =
            """
            -- mirror_product still here
            SELECT id FROM mirror_product WHERE store_id = $1 AND id = ANY($2)
            """;

    static final String DROP_VARIANTS =
            """
            -- mirror_variant drop
            DELETE FROM mirror_variant WHERE store_id = $1 AND product_id = ANY($2)
            """;

    static final String DROP_MEMBERS =
            """
            -- mirror_member drop
            WITH gone AS (
              DELETE FROM mirror_member WHERE store_id = $1 AND product_id = ANY($2)
              RETURNING collection_id)
            UPDATE mirror_collection c SET digest = 0
            WHERE c.store_id = $1 AND c.id IN (SELECT collection_id FROM gone)
            """;

    static final String DROP_PRODUCTS =
            """
            -- mirror_product drop
            DELETE FROM mirror_product WHERE store_id = $1 AND id = ANY($2)
            """;

    private MirrorSql() {}
}
