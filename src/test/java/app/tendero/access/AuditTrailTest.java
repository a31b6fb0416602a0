package app.tendero.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.access.AuditTrail.Entry;
import app.tendero.access.Caller.OfStore;
import app.tendero.access.Caller.Operator;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.http.Paging;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Uses stores that nobody registers: what is noted hangs on their id alone. */
@QuarkusTest
class AuditTrailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Paging ALL = new Paging(200, OptionalLong.empty());

    @Inject AuditTrail trail;
    @Inject Database database;

    @Test
    void a_page_tells_who_did_what_newest_first_and_of_no_other_store() {
        var store = new StoreId(910_000_001);
        done(trail.note(store, new Operator(), "settings.changed", Map.of("fields", "welcome")));
        done(trail.note(new StoreId(910_000_002), new Operator(), "settings.changed", Map.of()));
        done(trail.note(store, new OfStore(store), "whatsapp.connected", Map.of()));

        var page = done(trail.page(store, "", ALL));

        assertThat(page)
                .extracting(Entry::role, Entry::what, Entry::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("key", "whatsapp.connected", Map.of()),
                        org.assertj.core.groups.Tuple.tuple(
                                "operator", "settings.changed", Map.of("fields", "welcome")));
        assertThat(done(trail.count(store, "")).found()).isEqualTo(2);
    }

    @Test
    void a_family_and_a_cursor_choose_the_rows() {
        var store = new StoreId(910_000_003);
        for (var what : List.of("settings.changed", "privacy.erased", "settings.changed")) {
            done(trail.note(store, new Operator(), what, Map.of()));
        }

        var first = done(trail.page(store, "settings.", new Paging(1, OptionalLong.empty())));
        var rest =
                done(
                        trail.page(
                                store,
                                "settings.",
                                new Paging(50, OptionalLong.of(first.getFirst().id()))));

        assertThat(first).hasSize(1);
        assertThat(rest).extracting(Entry::what).containsExactly("settings.changed");
        assertThat(done(trail.count(store, "privacy.")).found()).isEqualTo(1);
    }

    @Test
    void what_was_noted_cannot_be_changed() {
        var store = new StoreId(910_000_004);
        done(trail.note(store, new Operator(), "settings.changed", Map.of()));
        var forging = "UPDATE audit SET what = 'nothing' WHERE store_id = $1";

        assertThatThrownBy(() -> done(database.query(forging, Tuple.of(store.value()))))
                .hasMessageContaining("stays as it was noted");
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
