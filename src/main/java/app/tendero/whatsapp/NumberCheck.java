package app.tendero.whatsapp;

import app.tendero.platform.FieldError;
import app.tendero.store.TokenCheck;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.CloudApi.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Tries a store's WhatsApp numbers before they are kept: asks the account for its numbers with the
 * number's token, which proves the token, the account and that the number is one of it.
 */
@ApplicationScoped
class NumberCheck implements TokenCheck {

    private final CloudApi api;

    NumberCheck(CloudApi api) {
        this.api = api;
    }

    @Override
    public Uni<List<FieldError>> check(Candidate candidate) {
        var numbers = candidate.numbers();
        if (numbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var checks =
                numbers.stream().map(number -> check(number, numbers.indexOf(number))).toList();
        return Uni.join()
                .all(checks)
                .andCollectFailures()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private Uni<Optional<FieldError>> check(WhatsAppNumber number, int index) {
        var node = number.waba().value() + "/phone_numbers?fields=id&limit=100";
        return api.look(node, number.token())
                .map(reply -> fault(number, "whatsapp[" + index + "].", reply));
    }

    private static Optional<FieldError> fault(WhatsAppNumber number, String field, Reply reply) {
        return switch (reply) {
            case Reply.NotSent notSent -> Optional.of(away(field));
            case Reply.Lost lost -> Optional.of(away(field));
            case Reply.Answered(var head, var body) ->
                    head.statusCode() == 200
                            ? missing(number, field, SendAnswers.json(body))
                            : Optional.of(refused(field, SendAnswers.json(body)));
        };
    }

    private static Optional<FieldError> missing(
            WhatsAppNumber number, String field, JsonNode answer) {
        for (var own : answer.path("data")) {
            if (own.path("id").asText("").equals(number.id().value())) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new FieldError(
                        field + "phone_number_id",
                        "This account has no such number. Copy the phone number ID, not the phone"
                                + " number, from WhatsApp Manager."));
    }

    private static FieldError refused(String field, JsonNode answer) {
        var code = answer.path("error").path("code").asInt(-1);
        return code == 100 || code == 33
                ? new FieldError(
                        field + "waba_id",
                        "Meta does not show this account to the token. Check the id, and that the"
                                + " token was made for this account.")
                : new FieldError(
                        field + "token",
                        "Meta refused the token (code "
                                + code
                                + "). Make a permanent one with whatsapp_business_messaging and"
                                + " whatsapp_business_management.");
    }

    private static FieldError away(String field) {
        return new FieldError(field + "token", "Meta could not be asked just now. Try again.");
    }
}
