package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Item;
import app.tendero.kernel.StoreId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountNewsTest {

    private final AccountNews news = new AccountNews();

    @Test
    void every_news_of_meta_is_taken_note_of_whatever_it_looks_like() {
        assertThat(news.handles("meta.account_update")).isTrue();
        assertThat(news.handles("wa.text")).isFalse();
        assertThat(noted("{\"event\":\"DISABLED_UPDATE\"}")).isEqualTo("noted");
        assertThat(noted("{\"event\":{\"not\":\"a word\"}}")).isEqualTo("noted");
        assertThat(noted("7")).isEqualTo("noted");
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
