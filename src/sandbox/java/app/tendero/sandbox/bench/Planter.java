package app.tendero.sandbox.bench;

/** Fills the tables with conversations of earlier days, as they would lie there. */
final class Planter {

    private static final int AT_ONCE = 20_000;

    private static final String PEOPLE =
            """
            WITH stores AS (SELECT array_agg(id ORDER BY id) AS ids FROM store),
            people AS (
              SELECT ids[1 + n %% cardinality(ids)] AS store, gen_random_uuid() AS id
              FROM stores, generate_series(%d, %d) n),
            shoppers AS (
              INSERT INTO shopper (store_id, id, has_bsuid, address, created_at)
              SELECT store, id, true, decode(repeat(md5(id::text), 4), 'hex'),
                     now() - interval '9 days' FROM people),
            aliases AS (
              INSERT INTO shopper_alias (store_id, alias, shopper_id)
              SELECT store, sha256(uuid_send(id) || kind), id
              FROM people, unnest(ARRAY['\\x01', '\\x02']::bytea[]) kind),
            conversations AS (
              INSERT INTO conversation (store_id, id, state, window_until, turns, updated_at)
              SELECT store, id, '{}', now() - interval '8 days', 12,
                     now() - interval '9 days' FROM people)
            INSERT INTO lane (store_id, key, fence) SELECT store, id::text, 12 FROM people
            """;

    private final Ledger ledger;
    private int planted;

    Planter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Plants until so many conversations have been planted in all. */
    void upTo(int conversations) {
        while (planted < conversations) {
            int last = Math.min(conversations, planted + AT_ONCE);
            ledger.execute(PEOPLE.formatted(planted + 1, last));
            planted = last;
        }
        ledger.execute("ANALYZE shopper, shopper_alias, conversation, lane");
    }

    /** As if Meta let every number send its most: one store alone is to bear the whole load. */
    void raiseNumbers() {
        ledger.execute(
                """
                WITH news AS (UPDATE store_change SET counter = counter + 1 RETURNING counter),
                numbers AS (UPDATE whatsapp_number SET messages_per_second = 1000)
                UPDATE store SET change = counter, version = version + 1 FROM news
                """);
    }
}
