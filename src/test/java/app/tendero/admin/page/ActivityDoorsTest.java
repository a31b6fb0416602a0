package app.tendero.admin.page;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityDoorsTest {

    private final Town town = Town.open();
    private final MerchantDoors olive = new MerchantDoors(town, LINEN_HOUSE, Staff.OLIVE);

    @Test
    void an_answer_is_listed_with_its_delivery_and_without_its_words() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("my secret wish is a purple shirt");
        AtRest.await();

        var newest =
                Eventually.get(
                        () -> "a delivered message",
                        Eventually.PATIENCE,
                        () ->
                                Optional.of(olive.read("activity/messages?limit=1").path("items"))
                                        .map(items -> items.path(0))
                                        .filter(one -> isThere(one.path("state").asText())));

        assertThat(newest.path("billable").isBoolean()).isTrue();
        assertThat(newest.path("conversation").asText()).hasSize(36);
        for (var list : List.of("messages", "webhooks")) {
            assertThat(olive.get("activity/" + list).body())
                    .doesNotContain("purple")
                    .doesNotContain(kerry.identity().phone().orElseThrow())
                    .doesNotContain("Kerry");
        }
    }

    private static boolean isThere(String state) {
        return state.equals("delivered") || state.equals("read");
    }

    @Test
    void pages_follow_one_another_without_gap_or_double() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");
        kerry.asks("menu");
        kerry.asks("cart");
        AtRest.await();
        var all = ids(olive.read("activity/webhooks?limit=3&source=whatsapp").path("items"));

        var first = olive.read("activity/webhooks?limit=1&source=whatsapp");
        var second = next(first);
        var third = next(second);

        assertThat(
                        List.of(
                                ids(first.path("items")),
                                ids(second.path("items")),
                                ids(third.path("items"))))
                .containsExactly(all.subList(0, 1), all.subList(1, 2), all.subList(2, 3));
        assertThat(third.path("total").asLong()).isGreaterThanOrEqualTo(3);
    }

    private JsonNode next(JsonNode page) {
        var cursor = page.path("next_cursor").asText();
        return olive.read("activity/webhooks?limit=1&source=whatsapp&cursor=" + cursor);
    }

    private static List<Long> ids(JsonNode items) {
        var ids = new ArrayList<Long>();
        items.forEach(one -> ids.add(one.path("id").asLong()));
        return ids;
    }

    @Test
    void what_one_store_did_is_in_no_list_of_another() {
        var pepe = new MerchantDoors(town, CASA_PEPE, Staff.OLIVE);
        town.shopperAt(LINEN_HOUSE).asks("hi");
        olive.put("message-price", "{\"message_price\": \"0.01\"}").orFail(200);
        AtRest.await();

        for (var list : List.of("messages", "webhooks", "changes")) {
            var mine = ids(olive.read("activity/" + list).path("items"));
            var others = ids(pepe.read("activity/" + list + "?limit=200").path("items"));
            assertThat(mine).isNotEmpty();
            assertThat(others).doesNotContainAnyElementsOf(mine);
        }
    }

    @Test
    void a_filter_nobody_knows_is_told_with_those_there_are() {
        for (var wrong :
                List.of(
                        "messages?state=lost",
                        "webhooks?source=telegram",
                        "webhooks?state=%27",
                        "changes?about=x",
                        "messages?limit=0",
                        "messages?cursor=a")) {
            olive.get("activity/" + wrong).orFail(422);
        }
        assertThat(olive.get("activity/messages?state=lost").body()).contains("delivered");
        assertThat(olive.read("activity/messages?state=held").path("items").isArray()).isTrue();
        assertThat(olive.read("activity/problems").path("problems").isArray()).isTrue();
    }
}
