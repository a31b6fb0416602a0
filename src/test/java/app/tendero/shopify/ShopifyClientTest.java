package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifyClientTest {

    record Shop(String name) {}

    record ShopData(Shop shop) {}

    private static final Operation<ShopData> ADMIN =
            new Operation<>(
                    "shop", Operation.Api.ADMIN, Operation.Kind.QUERY, ShopData.class, 1, "{ q }");
    private static final Operation<ShopData> STOREFRONT =
            new Operation<>(
                    "shop",
                    Operation.Api.STOREFRONT,
                    Operation.Kind.QUERY,
                    ShopData.class,
                    1,
                    "{ q }");
    private static final String SHOP = "{\"data\": {\"shop\": {\"name\": \"Linen House\"}}}";
    private static final String THROTTLED =
            """
            {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}],
             "extensions": {"cost": {"requestedQueryCost": %d,
               "throttleStatus": {"maximumAvailable": 2000.0, "currentlyAvailable": 0, "restoreRate": 100.0}}}}
            """;
    private static final ShopifyAnswer<ShopData> DATA =
            new ShopifyAnswer.Data<>(new ShopData(new Shop("Linen House")));

    private long now;
    private final Scripted transport = new Scripted();
    private final ShopifyClient client =
            ShopifyKit.client(transport, TestShopifyConfig.at("https://{shop}"), () -> now);

    @Test
    void the_token_goes_to_the_shop_s_own_host_and_nowhere_else() {
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(DATA);
        assertThat(transport.sent)
                .containsExactly(
                        "admin https://linen-house.myshopify.com/admin/api/2026-10/graphql.json shpat");
    }

    @Test
    void the_storefront_has_its_own_door_and_token() {
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), STOREFRONT);

        assertThat(answer).isEqualTo(DATA);
        assertThat(transport.sent)
                .containsExactly(
                        "storefront https://linen-house.myshopify.com/api/2026-10/graphql.json public");
    }

    @Test
    void a_store_without_any_token_asks_nobody() {
        var nobody =
                store(
                        new ShopifyAccess(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));

        assertThat(ask(nobody, ADMIN)).isEqualTo(none(new Trouble.Denied(0, "no token")));
        assertThat(ask(nobody, STOREFRONT))
                .isEqualTo(none(new Trouble.Denied(0, "no storefront token")));
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void throttled_for_a_moment_is_asked_once_more() {
        transport.answers(200, THROTTLED.formatted(10));
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(DATA);
        assertThat(transport.sent).hasSize(2);
    }

    @Test
    void throttled_for_long_is_answered_busy_and_the_next_question_is_not_even_sent() {
        transport.answers(200, THROTTLED.formatted(400));

        var first = ask(storeWithToken(), ADMIN);
        var second = ask(storeWithToken(), ADMIN);

        assertThat(first).isEqualTo(none(new Trouble.Busy(Duration.ofSeconds(4))));
        assertThat(second)
                .isInstanceOfSatisfying(
                        ShopifyAnswer.None.class,
                        none -> assertThat(none.trouble()).isInstanceOf(Trouble.Busy.class));
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void a_borrowed_token_that_died_is_renewed_once() {
        transport.answers(200, "{\"access_token\": \"first\", \"expires_in\": 86399}");
        transport.answers(401, "{\"errors\": \"[API] Invalid API key or access token\"}");
        transport.answers(200, "{\"access_token\": \"second\", \"expires_in\": 86399}");
        transport.answers(200, SHOP);

        var answer = ask(storeWithCredentials(), ADMIN);

        assertThat(answer).isEqualTo(DATA);
        assertThat(transport.sent)
                .containsExactly(
                        "open https://linen-house.myshopify.com/admin/oauth/access_token",
                        "admin https://linen-house.myshopify.com/admin/api/2026-10/graphql.json first",
                        "open https://linen-house.myshopify.com/admin/oauth/access_token",
                        "admin https://linen-house.myshopify.com/admin/api/2026-10/graphql.json second");
    }

    @Test
    void a_token_that_a_person_typed_in_is_not_asked_for_again() {
        transport.answers(401, "");

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(none(new Trouble.Denied(401, "token")));
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void a_borrowed_token_serves_many_questions() {
        transport.answers(200, "{\"access_token\": \"first\", \"expires_in\": 86399}");
        transport.answers(200, SHOP);
        transport.answers(200, SHOP);

        ask(storeWithCredentials(), ADMIN);
        ask(storeWithCredentials(), ADMIN);

        assertThat(transport.sent).filteredOn(line -> line.startsWith("open")).hasSize(1);
    }

    @Test
    void wrong_client_credentials_are_told_and_tried_anew_after_a_pause() {
        transport.answers(400, "{\"error\": \"invalid_client\"}");
        transport.answers(200, "{\"access_token\": \"good\", \"expires_in\": 86399}");
        transport.answers(200, SHOP);

        var first = ask(storeWithCredentials(), ADMIN);
        now += Duration.ofMinutes(1).toNanos();
        var second = ask(storeWithCredentials(), ADMIN);

        assertThat(first).isEqualTo(none(new Trouble.Denied(400, "client credentials")));
        assertThat(second).isEqualTo(DATA);
    }

    @Test
    void a_shop_that_is_down_is_not_asked_any_more_and_answered_for_at_once() {
        for (int i = 0; i < 5; i++) {
            transport.answers(503, "");
            ask(storeWithToken(), ADMIN);
        }

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(none(new Trouble.Down(0, "resting")));
        assertThat(transport.sent).hasSize(5);
    }

    @Test
    void a_shop_that_is_up_again_is_found_out_by_one_question() {
        for (int i = 0; i < 5; i++) {
            transport.answers(503, "");
            ask(storeWithToken(), ADMIN);
        }
        now += Duration.ofSeconds(2).toNanos();
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(DATA);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 404, 423})
    void a_shop_that_does_not_let_us_in_is_asked_once_and_answered_for_in_its_own_words(
            int status) {
        transport.answers(status, "");

        var told = ask(storeWithToken(), ADMIN);
        var later = ask(storeWithToken(), ADMIN);

        assertThat(later).isEqualTo(told);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void a_bad_admin_token_does_not_close_the_storefront() {
        transport.answers(401, "");
        ask(storeWithToken(), ADMIN);
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), STOREFRONT);

        assertThat(answer).isEqualTo(DATA);
    }

    @Test
    void a_missing_scope_or_a_used_up_limit_is_no_trouble_of_the_shop() {
        for (int i = 0; i < 6; i++) {
            transport.answers(403, "");
            ask(storeWithToken(), ADMIN);
        }
        transport.answers(200, SHOP);

        var answer = ask(storeWithToken(), ADMIN);

        assertThat(answer).isEqualTo(DATA);
    }

    @Test
    void silence_ends_with_unknown() {
        var impatient =
                ShopifyKit.client(
                        new Silent(),
                        TestShopifyConfig.at("https://{shop}").withTimeout(Duration.ofMillis(100)));

        var answer = await(impatient.ask(storeWithToken(), ADMIN, Map.of()));

        assertThat(answer).isEqualTo(none(new Trouble.Unknown("timeout")));
    }

    private ShopifyAnswer<ShopData> ask(Store store, Operation<ShopData> operation) {
        return await(client.ask(store, operation, Map.of("first", 1)));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem(Duration.ofSeconds(30))
                .getItem();
    }

    private static ShopifyAnswer<ShopData> none(Trouble trouble) {
        return new ShopifyAnswer.None<>(trouble);
    }

    private static Store storeWithToken() {
        return store(
                new ShopifyAccess(
                        Optional.of(new Secret("shpat")),
                        Optional.of(new Secret("public")),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Store storeWithCredentials() {
        return store(
                new ShopifyAccess(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("client-id"),
                        Optional.of(new Secret("client-secret"))));
    }

    private static Store store(ShopifyAccess access) {
        return ShopifyKit.store(
                ShopifyKit.LINEN_HOUSE,
                DemoStores.LINEN_HOUSE,
                access,
                CheckoutMode.STOREFRONT_CART);
    }

    /** Answers in the order it was told to, and writes down who was asked with which token. */
    private static final class Scripted implements Transport {

        final List<String> sent = new ArrayList<>();
        private final Deque<Reply> replies = new ArrayDeque<>();

        void answers(int status, String body) {
            replies.add(new Reply.Answered(status, Optional.empty(), Optional.empty(), body));
        }

        @Override
        public Uni<Reply> admin(String url, Secret token, String json) {
            return next("admin " + url + " " + token.reveal());
        }

        @Override
        public Uni<Reply> storefront(String url, Secret token, String json) {
            return next("storefront " + url + " " + token.reveal());
        }

        @Override
        public Uni<Reply> open(String url, String json) {
            return next("open " + url);
        }

        private Uni<Reply> next(String what) {
            sent.add(what);
            return Uni.createFrom().item(replies.remove());
        }
    }

    private static final class Silent implements Transport {

        @Override
        public Uni<Reply> admin(String url, Secret token, String json) {
            return Uni.createFrom().nothing();
        }

        @Override
        public Uni<Reply> storefront(String url, Secret token, String json) {
            return Uni.createFrom().nothing();
        }

        @Override
        public Uni<Reply> open(String url, String json) {
            return Uni.createFrom().nothing();
        }
    }
}
