package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.FieldError;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.TokenCheck.Candidate;
import app.tendero.testkit.FakeStores;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberCheckTest {

    private final FakeMeta meta = new FakeMeta();

    @AfterEach
    void stop() {
        meta.close();
    }

    @Test
    void the_account_is_asked_for_its_numbers_with_the_numbers_token() throws Exception {
        meta.behaviour = FakeMeta.answer(200, "{\"data\":[{\"id\":\"5\"},{\"id\":\"106\"}]}");

        assertThat(faults()).isEmpty();
        var asked = meta.next();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.path()).startsWith("/graph/v25.0/102/phone_numbers?");
        assertThat(asked.authorization()).isEqualTo("Bearer EAAG-linen");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        meta.behaviour = FakeMeta.answer(200, "{\"data\":[{\"id\":\"5\"}]}");
        assertThat(faults()).containsExactly("whatsapp[0].phone_number_id");

        meta.behaviour = FakeMeta.answer(401, FakeMeta.error(190));
        assertThat(faults()).containsExactly("whatsapp[0].token");

        meta.behaviour = FakeMeta.answer(400, FakeMeta.error(100));
        assertThat(faults()).containsExactly("whatsapp[0].waba_id");

        meta.stop();
        assertThat(faults()).containsExactly("whatsapp[0].token");
    }

    private List<String> faults() {
        var candidate =
                new Candidate(
                        new ShopDomain("linen-house.myshopify.com"),
                        new ShopifyAccess(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(FakeStores.number("106", "102", "EAAG-linen")));
        return new NumberCheck(new AccountQuestions(new CloudApi(meta.vertx, meta.config())))
                        .check(candidate)
                        .subscribeAsCompletionStage()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join()
                        .stream()
                        .map(FieldError::field)
                        .toList();
    }
}
