package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sync.LineReader.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Map<String, String> NAMES =
            Map.of("ProductVariant", "variants", "InventoryLevel", "levels");

    private final Fold fold = new Fold(NAMES);

    @Test
    void rows_are_put_into_the_object_they_came_from() {
        var things =
                folded(
                        "{\"id\":\"gid://shopify/Product/1\",\"title\":\"Shirt\"}",
                        row("ProductVariant/11", "Product/1"),
                        row("InventoryLevel/111?inventory_item_id=5", "ProductVariant/11"),
                        row("ProductVariant/12", "Product/1"),
                        "{\"id\":\"gid://shopify/Product/2\"}");

        assertThat(things).hasSize(2);
        var shirt = things.getFirst();
        assertThat(shirt.rows()).isEqualTo(4);
        assertThat(shirt.end()).isEqualTo(4);
        assertThat(shirt.node().path("variants")).hasSize(2);
        assertThat(shirt.node().path("variants").get(0).path("levels")).hasSize(1);
        assertThat(shirt.node().path("variants").get(0).has("__parentId")).isFalse();
        assertThat(things.getLast().node().has("variants")).isFalse();
        assertThat(fold.strays()).isZero();
    }

    @Test
    void what_belongs_to_nobody_or_is_no_object_is_counted_and_spoils_nothing() {
        var things =
                folded(
                        row("ProductVariant/9", "Product/404"),
                        "{\"id\":\"gid://shopify/Product/1\"}",
                        "not json",
                        "[1]",
                        row("Unknown/3", "Product/1"),
                        row("ProductVariant/11", "Product/1"));

        assertThat(things).hasSize(1);
        assertThat(things.getFirst().node().path("variants")).hasSize(1);
        assertThat(fold.strays()).isEqualTo(4);
    }

    @Test
    void one_object_cannot_grow_without_end() {
        var lines = new ArrayList<String>();
        lines.add("{\"id\":\"gid://shopify/Product/1\"}");
        for (int i = 1; i <= Fold.MOST_ROWS + 10; i++) {
            lines.add(row("ProductVariant/" + i, "Product/1"));
        }

        var things = folded(lines.toArray(String[]::new));

        assertThat(things.getFirst().rows()).isEqualTo(Fold.MOST_ROWS);
        assertThat(fold.strays()).isEqualTo(11);
    }

    private static String row(String id, String parent) {
        return "{\"id\":\"gid://shopify/%s\",\"__parentId\":\"gid://shopify/%s\"}"
                .formatted(id, parent);
    }

    /** The line's number stands for its place in the file. */
    private List<Thing> folded(String... lines) {
        var things = new ArrayList<Thing>();
        int end = 0;
        for (var line : lines) {
            fold.take(new Line(line, ++end)).ifPresent(things::add);
        }
        fold.rest().ifPresent(things::add);
        return things;
    }
}
