package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Item;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountNewsTest {

    private final List<String> kept = new ArrayList<>();
    private final AccountNews news =
            new AccountNews(
                    new AccountNewsRows(null) {
                        @Override
                        Uni<Void> keep(
                                StoreId store,
                                String field,
                                Optional<PhoneNumberId> number,
                                String event) {
                            kept.add(field + " " + event);
                            return Uni.createFrom().voidItem();
                        }
                    });

    @Test
    void every_news_of_meta_is_taken_note_of_whatever_it_looks_like() {
        assertThat(news.handles("meta.account_update")).isTrue();
        assertThat(news.handles("wa.text")).isFalse();
        assertThat(noted("{\"event\":\"DISABLED_UPDATE\"}")).isEqualTo("noted");
        assertThat(noted("{\"event\":{\"not\":\"a word\"}}")).isEqualTo("noted");
        assertThat(noted("7")).isEqualTo("noted");
        assertThat(kept).containsExactly("account_update DISABLED_UPDATE");
    }

    private String noted(String payload) {
        var item =
                new Item(
                        1,
                        "meta:x",
                        "meta.account_update",
                        payload,
                        Optional.empty(),
                        Optional.empty(),
                        Instant.EPOCH,
                        0);
        return news.handle(new StoreId(1), item).subscribeAsCompletionStage().join();
    }
}
