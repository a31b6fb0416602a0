package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuTree;
import app.tendero.platform.StoredJson;
import app.tendero.testkit.FreshDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that an older version wrote, and a newer one finds; and both writing at once. */
class OldRowsTest {

    private static final long USUAL = 1;
    private static final long NEVER_CHOSEN = 2;
    private static final long EMPTY = 3;
    private static final long CHOSEN = 4;
    private static final long ALL_IN_ANOTHER_ORDER = 5;

    @Test
    void a_menu_that_was_a_list_of_names_is_the_same_menu_as_a_tree() {
        var database = FreshDatabase.asOf("21");
        store(
                database,
                USUAL,
                """
                {"menu": ["best_sellers", "collections", "cart", "browse", "search", "orders",
                          "language", "help"], "hidesSoldOut": true}""");
        store(database, NEVER_CHOSEN, "{}");
        store(database, EMPTY, "{\"menu\": []}");
        store(database, CHOSEN, "{\"menu\": [\"search\", \"contact\", \"cart\"], \"x\": 1}");
        store(
                database,
                ALL_IN_ANOTHER_ORDER,
                """
                {"menu": ["contact", "help", "language", "orders", "search", "browse", "cart",
                          "collections", "best_sellers"]}""");
        var chats = database.texts("SELECT chat FROM store_settings ORDER BY store_id");

        database.migrate();

        assertThat(menu(database, USUAL)).isNull();
        assertThat(menu(database, NEVER_CHOSEN)).isNull();
        assertThat(menu(database, EMPTY)).isNull();
        assertThat(entries(database, CHOSEN))
                .containsExactly(
                        "search on",
                        "human on",
                        "cart on",
                        "best_sellers off",
                        "collections off",
                        "browse off",
                        "orders off",
                        "language off",
                        "help off");
        assertThat(entries(database, ALL_IN_ANOTHER_ORDER))
                .containsExactly(
                        "human on",
                        "help on",
                        "language on",
                        "orders on",
                        "search on",
                        "browse on",
                        "cart on",
                        "collections on",
                        "best_sellers on");
        assertThat(database.texts("SELECT chat FROM store_settings ORDER BY store_id"))
                .as("what replicas of the version before still read")
                .isEqualTo(chats);
        ticketSettingsAreWrittenByTheVersionBeforeAsWell(database);
    }

    /** Its database is at hand: another would take seconds. */
    private static void ticketSettingsAreWrittenByTheVersionBeforeAsWell(FreshDatabase database) {
        database.change(
                "INSERT INTO ticket_settings (store_id, per_day, returns, answers, version)"
                        + " VALUES (1, 5, false, '[]', 1)");
        database.change(
                "INSERT INTO ticket_settings (store_id, per_day, returns, version)"
                        + " VALUES (2, 5, false, 1)");

        assertThat(database.texts("SELECT answers FROM ticket_settings")).containsOnly("[]");
    }

    private static List<String> entries(FreshDatabase database, long store) {
        var menu = menu(database, store);
        assertThat(menu).isNotNull();
        MenuTree tree = MenuJson.read(menu);
        assertThat(tree.word()).isEqualTo(MenuTree.Word.MENU);
        return tree.items().stream().map(OldRowsTest::entry).toList();
    }

    private static String entry(MenuItem item) {
        assertThat(item.kind()).isInstanceOf(MenuItem.Does.class);
        return ((MenuItem.Does) item.kind()).action().tag() + (item.on() ? " on" : " off");
    }

    private static @Nullable String menu(FreshDatabase database, long store) {
        return database.texts("SELECT menu FROM store_settings WHERE store_id = " + store)
                .getFirst();
    }

    private static void store(FreshDatabase database, long id, String chat) {
        StoredJson.parse(chat);
        database.change(
                """
                INSERT INTO store (id, version, change, domain, name, private_app, enabled,
                  created_at, updated_at)
                VALUES (%1$d, 0, %1$d, 'old-%1$d.myshopify.com', 'Old', true, true, now(), now());
                INSERT INTO store_settings (store_id, welcome, languages, currency, timezone,
                  max_quantity, cart_life_days, checkout, wording, chat)
                VALUES (%1$d, '{}', 'en', 'EUR', 'Europe/Paris', 10, 30, 'PERMALINK', '{}', '%2$s')
                """
                        .formatted(id, chat));
    }
}
