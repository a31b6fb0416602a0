package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.shopify.Trouble.UserError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    record Shop(String name) {}

    record ShopData(Shop shop) {}

    record Amount(BigDecimal amount) {}

    private static final Operation<ShopData> QUERY =
            new Operation<>(
                    "shop", Operation.Api.ADMIN, Operation.Kind.QUERY, ShopData.class, 1, "");
    private static final Operation<Amount> MUTATION =
            new Operation<>(
                    "change", Operation.Api.ADMIN, Operation.Kind.MUTATION, Amount.class, 10, "");

    @Test
    void data_comes_with_what_it_cost_and_what_is_left() {
        var body =
                """
                {"data": {"shop": {"name": "Linen House"}},
                 "extensions": {"cost": {"requestedQueryCost": 7, "actualQueryCost": 3,
                   "throttleStatus": {"maximumAvailable": 2000.0, "currentlyAvailable": 1997, "restoreRate": 100.0}}}}
                """;

        var read = AnswerReader.read(QUERY, answered(200, body));

        assertThat(read.answer())
                .isEqualTo(new ShopifyAnswer.Data<>(new ShopData(new Shop("Linen House"))));
        assertThat(read.cost()).contains(7.0);
        assertThat(read.throttle()).contains(new CostBudget.Throttle(2000, 1997, 100));
    }

    @Test
    void data_beside_errors_is_partial() {
        var body =
                """
                {"data": {"shop": {"name": "Linen House"}},
                 "errors": [{"message": "This app is not approved to access the Customer object",
                   "extensions": {"code": "ACCESS_DENIED"}, "path": ["customer"]}]}
                """;

        var read = AnswerReader.read(QUERY, answered(200, body));

        assertThat(read.answer())
                .isEqualTo(
                        new ShopifyAnswer.Partial<>(
                                new ShopData(new Shop("Linen House")), List.of("ACCESS_DENIED")));
    }

    @Test
    void throttled_says_when_there_will_be_enough_points() {
        var body =
                """
                {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}],
                 "extensions": {"cost": {"requestedQueryCost": 250, "actualQueryCost": null,
                   "throttleStatus": {"maximumAvailable": 2000.0, "currentlyAvailable": 50, "restoreRate": 100.0}}}}
                """;

        var read = AnswerReader.read(QUERY, answered(200, body));

        assertThat(read.answer())
                .isEqualTo(new ShopifyAnswer.None<>(new Trouble.Busy(Duration.ofSeconds(2))));
    }

    @Test
    void a_refused_mutation_names_field_and_code() {
        var body =
                """
                {"data": {"cartCreate": {"cart": null, "userErrors": [
                  {"field": ["input", "lines", "0", "merchandiseId"], "code": "INVALID", "message": "gone"},
                  {"field": null, "message": "and without a code"}]}}}
                """;

        var read = AnswerReader.read(MUTATION, answered(200, body));

        assertThat(read.answer())
                .isEqualTo(
                        new ShopifyAnswer.None<>(
                                new Trouble.Refused(
                                        List.of(
                                                new UserError(
                                                        "input.lines.0.merchandiseId", "INVALID"),
                                                new UserError("", "")))));
    }

    @Test
    void a_mutation_without_payload_is_no_success() {
        var read = AnswerReader.read(MUTATION, answered(200, "{\"data\": {\"cartCreate\": null}}"));

        assertThat(read.answer())
                .isEqualTo(new ShopifyAnswer.None<>(new Trouble.Unknown("no payload")));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_DENIED, denied",
        "SHOP_INACTIVE, closed",
        "INTERNAL_SERVER_ERROR, down",
        "MAX_COST_EXCEEDED, misasked",
        "undefinedField, misasked"
    })
    void errors_without_data_are_told_apart(String code, String word) {
        var body = "{\"errors\": [{\"message\": \"no\", \"extensions\": {\"code\": \"%s\"}}]}";

        var read = AnswerReader.read(QUERY, answered(200, body.formatted(code)));

        assertThat(trouble(read).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "401, denied",
        "403, denied",
        "402, closed",
        "404, closed",
        "423, closed",
        "429, throttled",
        "430, throttled",
        "400, misasked",
        "406, misasked",
        "500, down",
        "502, down",
        "503, down",
        "504, down",
        "301, unknown",
        "204, unknown"
    })
    void every_status_has_its_meaning(int status, String word) {
        var read = AnswerReader.read(QUERY, answered(status, "<html>whatever</html>"));

        assertThat(trouble(read).word()).isEqualTo(word);
    }

    @Test
    void a_retry_after_is_kept() {
        var reply =
                new Transport.Reply.Answered(
                        429, Optional.empty(), Optional.of(Duration.ofSeconds(4)), "");

        var read = AnswerReader.read(QUERY, reply);

        assertThat(trouble(read)).isEqualTo(new Trouble.Busy(Duration.ofSeconds(4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"shop\"",
                "<html>",
                "{",
                "{}",
                "{\"data\": null}",
                "{\"data\": []}",
                "{\"data\": {\"shop\": \"Linen House\"}}",
                "{\"data\": {\"shop\": 1e99999}}"
            })
    void garbage_is_no_answer_and_no_exception(String body) {
        var read = AnswerReader.read(QUERY, answered(200, body));

        assertThat(trouble(read).word()).isEqualTo("unknown");
    }

    @Test
    void json_of_absurd_depth_is_garbage() {
        var body = "{\"data\":".repeat(100_000);

        var read = AnswerReader.read(QUERY, answered(200, body));

        assertThat(trouble(read).word()).isEqualTo("unknown");
    }

    @Test
    void errors_that_are_a_mere_string_are_read() {
        var read = AnswerReader.read(QUERY, answered(200, "{\"errors\": \"Not Found\"}"));

        assertThat(trouble(read).word()).isEqualTo("misasked");
    }

    @Test
    void no_connection_is_down_and_a_broken_one_unknown() {
        var unreachable = AnswerReader.read(QUERY, new Transport.Reply.Unreachable("refused"));
        var broken = AnswerReader.read(QUERY, new Transport.Reply.Broken("timeout"));

        assertThat(trouble(unreachable)).isEqualTo(new Trouble.Down(0, "refused"));
        assertThat(trouble(broken)).isEqualTo(new Trouble.Unknown("timeout"));
    }

    private static Trouble trouble(AnswerReader.Read<?> read) {
        return switch (read.answer()) {
            case ShopifyAnswer.None<?>(var trouble) -> trouble;
            case ShopifyAnswer.Data<?> data -> throw new AssertionError(data);
            case ShopifyAnswer.Partial<?> partial -> throw new AssertionError(partial);
        };
    }

    private static Transport.Reply answered(int status, String body) {
        return new Transport.Reply.Answered(status, Optional.empty(), Optional.empty(), body);
    }
}
